package org.haven.access;

import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * How long a session lasts, as the agency has set it. Haven does not start with limits that protect nobody.
 *
 * @param idle without an act of the person
 * @param whole from the sign-in on, whatever the person does; long enough for a shift
 */
public record SessionLimits(Duration idle, Duration whole) {

    private static final SessionLimits SET = of(System::getenv);

    /** The limits of this house. */
    public static SessionLimits set() {
        return SET;
    }

    static SessionLimits of(UnaryOperator<String> environment) {
        return new SessionLimits(Duration.ofMinutes(number(environment, "HAVEN_IDLE_MINUTES", 15, 5, 60)),
                Duration.ofHours(number(environment, "HAVEN_SESSION_HOURS", 12, 1, 12)));
    }

    private static int number(UnaryOperator<String> environment, String name, int otherwise, int least, int most) {
        String text = environment.apply(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (!text.strip().matches("\\d{1,3}") || Integer.parseInt(text.strip()) < least
                || Integer.parseInt(text.strip()) > most) {
            throw new IllegalStateException(
                    name + " must be a whole number from " + least + " to " + most + "; Haven does not start without.");
        }
        return Integer.parseInt(text.strip());
    }
}
