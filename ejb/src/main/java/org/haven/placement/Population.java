package org.haven.placement;

import org.haven.shared.Coded;

/** For whom a unit is meant. Adults and children share one only as one household. */
public enum Population implements Coded {
    ADULTS("adults"),
    CHILDREN("children"),
    FAMILIES("families");

    private final String code;

    Population(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Whether somebody can live in such a unit, as far as a rule can tell.
     *
     * @param othersThere whether people of another case live in the unit now
     * @param confirmed what a person has made sure of
     * @throws AgeMix when adults and children would be mixed
     * @throws ToConfirm when a person must make sure of something first
     */
    void receive(AgeGroup age, boolean othersThere, Confirmed confirmed) {
        if (this == ADULTS && age == AgeGroup.CHILD || this == CHILDREN && age == AgeGroup.ADULT) {
            throw new AgeMix();
        }
        if (this == FAMILIES) {
            if (othersThere && confirmed != Confirmed.HOUSEHOLD) {
                throw new ToConfirm(Confirmed.HOUSEHOLD);
            }
        } else if (age == AgeGroup.UNKNOWN && confirmed != Confirmed.AGE_UNKNOWN) {
            throw new ToConfirm(Confirmed.AGE_UNKNOWN);
        }
    }
}
