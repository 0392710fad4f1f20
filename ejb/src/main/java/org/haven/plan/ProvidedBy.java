package org.haven.plan;

import org.haven.shared.Coded;

/** Who provided a service. */
public enum ProvidedBy implements Coded {
    US("us"),
    PARTNER("partner"),
    OTHER("other");

    private final String code;

    ProvidedBy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
