package org.haven.outcome;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.haven.shared.Invalid;

/**
 * One of the six domains.
 *
 * @param code stays through all versions, so that what was assessed can be compared
 * @param levels what 1, 2, 3 and 4 mean here, by language
 */
public record InstrumentDomain(String code, Map<String, String> name, List<Map<String, String>> levels,
        List<InstrumentItem> items) {

    /** How many levels each domain has. */
    public static final int LEVELS = 4;
    /** How many questions a domain may have. */
    public static final int MOST_ITEMS = 12;

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");

    public InstrumentDomain {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new Invalid("code", "format");
        }
        name = InstrumentContent.wording("name", name);
        if (levels == null || levels.size() != LEVELS) {
            throw new Invalid("levels", "levels");
        }
        levels = levels.stream().map(level -> InstrumentContent.wording("levels", level)).toList();
        if (items == null || items.isEmpty() || items.size() > MOST_ITEMS || items.stream().anyMatch(Objects::isNull)) {
            throw new Invalid("items", "items");
        }
        items = List.copyOf(items);
    }
}
