package org.haven.placement;

import java.util.Set;
import org.haven.shared.Coded;

/** As much of an age as a house must know. */
public enum AgeGroup implements Coded {
    /** Under 18. */
    CHILD("child"),
    ADULT("adult"),
    /** Not told, or not asked. */
    UNKNOWN("unknown");

    private final String code;

    AgeGroup(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    private static final Set<String> CHILDREN = Set.of("under-12", "12-15", "16-17");

    /** @param ageBand a band of {@link org.haven.survivor.SurvivorGlance} */
    static AgeGroup of(String ageBand) {
        if (CHILDREN.contains(ageBand)) {
            return CHILD;
        }
        return "unknown".equals(ageBand) ? UNKNOWN : ADULT;
    }
}
