package org.haven.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.haven.shared.Invalid;
import org.haven.shared.Today;

/**
 * What has to be done, by when, and when somebody wants to be reminded.
 *
 * @param remindBefore how many days before; one reminder comes on the day itself in any case
 */
public record DeadlineDetails(DeadlineKind kind, LocalDate dueOn, List<Integer> remindBefore) {

    /** How many days before a deadline a reminder can come. */
    public static final List<Integer> OFFERED = List.of(30, 14, 10, 7, 5, 3, 1);

    public DeadlineDetails {
        if (kind == null) {
            throw new Invalid("kind", "required");
        }
        if (dueOn == null) {
            throw new Invalid("dueOn", "required");
        }
        Today.plausible("dueOn", dueOn);
        Set<Integer> wanted = new TreeSet<>(java.util.Comparator.reverseOrder());
        if (remindBefore != null) {
            if (remindBefore.stream().anyMatch(Objects::isNull)) {
                throw new Invalid("remindBefore", "choice");
            }
            wanted.addAll(remindBefore);
        }
        if (!OFFERED.containsAll(wanted)) {
            throw new Invalid("remindBefore", "choice");
        }
        remindBefore = List.copyOf(wanted);
    }

    /** The days of the reminders: none of them in the past, and one on the day itself. */
    SortedSet<LocalDate> reminders(LocalDate today) {
        SortedSet<LocalDate> days = new TreeSet<>();
        remindBefore.stream().map(dueOn::minusDays).filter(day -> !day.isBefore(today)).forEach(days::add);
        days.add(dueOn);
        return days;
    }
}
