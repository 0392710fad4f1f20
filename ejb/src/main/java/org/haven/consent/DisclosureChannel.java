package org.haven.consent;

import org.haven.shared.Coded;

/** The way in which something left. */
public enum DisclosureChannel implements Coded {
    /** A document, handed to whoever sends it on. */
    PACKET("packet");

    private final String code;

    DisclosureChannel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
