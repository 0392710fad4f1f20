package org.haven.shared;

import java.util.UUID;
import java.util.regex.Pattern;

/** Reads opaque references strictly: {@link UUID#fromString} accepts shortened forms, which are no reference of ours. */
public final class References {

    private static final Pattern CANONICAL = Pattern
            .compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private References() {
    }

    /** @throws NotFound when the text is no reference at all */
    public static UUID parse(String text) {
        if (text == null || !CANONICAL.matcher(text).matches()) {
            throw new NotFound();
        }
        return UUID.fromString(text);
    }
}
