package org.haven.staff;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/**
 * Somebody joins, without any role.
 *
 * @param login the sign-in name, as the identity provider has it
 * @param team null for those who belong to none, such as auditors
 */
public record NewColleague(String login, String displayName, UUID team) {

    private static final int LONGEST = 120;
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@+-]*");

    public NewColleague {
        login = Text.required("login", login, LONGEST).toLowerCase(Locale.ROOT);
        if (!LOGIN.matcher(login).matches()) {
            throw new Invalid("login", "login");
        }
        displayName = Text.required("displayName", displayName, LONGEST);
        if (displayName.codePoints().anyMatch(Character::isISOControl)) {
            throw new Invalid("displayName", "characters");
        }
    }
}
