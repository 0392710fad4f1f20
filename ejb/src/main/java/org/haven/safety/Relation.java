package org.haven.safety;

import org.haven.shared.Coded;

/** What a person of concern is to the survivor: the field's list, and what published accounts add to it. */
public enum Relation implements Coded {
    INTIMATE_PARTNER("intimate-partner"),
    PRIMARY_CAREGIVER("primary-caregiver"),
    /** A parent who took money, or let it happen. */
    FACILITATOR_PARENT("facilitator-parent"),
    OTHER_FAMILY("other-family"),
    FAMILY_FRIEND("family-friend"),
    EMPLOYER("employer"),
    /** Posed as somebody who had work to offer. */
    RECRUITER("recruiter"),
    BUYER("buyer"),
    /** Known online only, never met. */
    ONLINE_CONTACT("online-contact"),
    ORGANISED_GROUP("organised-group"),
    HOUSEMATE("housemate"),
    SCHOOLMATE("schoolmate"),
    SCHOOL_OFFICIAL("school-official"),
    SERVICE_PROVIDER("service-provider"),
    DISPLACED_NEIGHBOUR("displaced-neighbour"),
    COMMUNITY_MEMBER("community-member"),
    OTHER("other"),
    NO_RELATION("no-relation"),
    UNKNOWN("unknown");

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
