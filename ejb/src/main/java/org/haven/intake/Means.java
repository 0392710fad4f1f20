package org.haven.intake;

import org.haven.shared.Coded;

/** The means, as the UN Trafficking Protocol names them (article 3 a). */
public enum Means implements Coded {
    FORCE("force"),
    OTHER_COERCION("other-coercion"),
    ABDUCTION("abduction"),
    FRAUD("fraud"),
    DECEPTION("deception"),
    ABUSE_OF_POWER("abuse-of-power"),
    ABUSE_OF_VULNERABILITY("abuse-of-vulnerability"),
    /** Given or received for the consent of a person who has control over another. */
    PAYMENTS_OR_BENEFITS("payments-or-benefits");

    private final String code;

    Means(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
