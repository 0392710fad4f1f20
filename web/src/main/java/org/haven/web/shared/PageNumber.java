package org.haven.web.shared;

import org.haven.shared.Invalid;

/** Which page of a list an address asks for. */
public final class PageNumber {

    private PageNumber() {
    }

    public static int of(String text) {
        try {
            return text == null || text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Invalid("page", "page");
        }
    }
}
