package org.haven.placement;

import org.haven.shared.Coded;

/** Where somebody goes after a stay; no place by name. */
public enum Destination implements Coded {
    OWN_HOME("own-home"),
    FAMILY("family"),
    KINSHIP_CARE("kinship-care"),
    FOSTER_CARE("foster-care"),
    RESIDENTIAL_CARE("residential-care"),
    HOST_FAMILY("host-family"),
    TRANSITIONAL_HOUSING("transitional-housing"),
    ANOTHER_SHELTER("another-shelter"),
    HOSPITAL("hospital"),
    RETURNED_TO_COUNTRY("returned-to-country"),
    OTHER_CONFIDENTIAL("other-confidential"),
    DOES_NOT_KNOW("does-not-know"),
    PREFERS_NOT_TO_SAY("prefers-not-to-say"),
    NOT_COLLECTED("not-collected");

    private final String code;

    Destination(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
