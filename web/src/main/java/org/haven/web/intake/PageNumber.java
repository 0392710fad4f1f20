package org.haven.web.intake;

import org.haven.shared.Invalid;

/** Which page of a list an address asks for. */
final class PageNumber {

    private PageNumber() {
    }

    static int of(String text) {
        try {
            return text == null || text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Invalid("page", "page");
        }
    }
}
