package org.haven.outcome;

import java.util.Map;
import java.util.regex.Pattern;
import org.haven.shared.Invalid;

/**
 * One question of an instrument.
 *
 * @param code stays with the question through all versions
 * @param asks its wording, by language
 */
public record InstrumentItem(String code, Map<String, String> asks) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");

    public InstrumentItem {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new Invalid("code", "format");
        }
        asks = InstrumentContent.wording("asks", asks);
    }
}
