package org.haven.shared;

import java.util.Map;

/**
 * A fact that stops a use case: the bed is taken, the note has changed, the release has ended. It rolls the act back,
 * is written to the access log by its code, and reaches the person as the sentence {@code refusal.<code>}.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> details;

    protected Refusal(String code) {
        this(code, Map.of());
    }

    protected Refusal(String code, Map<String, Object> details) {
        this(code, details, null);
    }

    protected Refusal(String code, Map<String, Object> details, Throwable cause) {
        super(code, cause, false, true);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    /** A stable word for the log, the message bundles and REST; never a person's text. */
    public final String code() {
        return code;
    }

    /** Numbers and codes that fill the sentence; never a person's text. */
    public final Map<String, Object> details() {
        return details == null ? Map.of() : details;
    }
}
