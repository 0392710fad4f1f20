package org.haven.intake;

import org.haven.shared.Coded;

/** The act, as the UN Trafficking Protocol names it (article 3 a). */
public enum Act implements Coded {
    RECRUITMENT("recruitment"),
    TRANSPORTATION("transportation"),
    TRANSFER("transfer"),
    HARBOURING("harbouring"),
    RECEIPT("receipt");

    private final String code;

    Act(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
