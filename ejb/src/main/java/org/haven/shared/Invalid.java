package org.haven.shared;

import java.util.Map;

/** Something typed cannot be kept as it is. Names the field and the reason, never repeats what was typed. */
public final class Invalid extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field the field's name as pages and REST know it
     * @param reason a stable word; the sentence is {@code invalid.<reason>}
     */
    public Invalid(String field, String reason) {
        this(field, reason, Map.of());
    }

    public Invalid(String field, String reason, Map<String, Object> details) {
        super("invalid." + reason, details);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
