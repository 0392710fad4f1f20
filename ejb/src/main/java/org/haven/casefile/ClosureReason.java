package org.haven.casefile;

import org.haven.shared.Coded;

/** Why a case is closed. Codes of exchange that blame somebody are kept and shown with other words. */
public enum ClosureReason implements Coded {
    GOALS_MET_NO_LONGER_NEEDS_SERVICE("GoalsMetNoLongerNeedsService"),
    TRANSFERRED_TO_OTHER_AGENCY("TransferredToOtherAgency"),
    MOVED_OUT_OF_AREA("MovedOutOfArea"),
    RETURNED_TO_COUNTRY("ReturnedToCountry"),
    SURVIVOR_DECLINED_FURTHER_SERVICE("SurvivorDeclinedFurtherService"),
    NO_CONTACT("NoContact"),
    DECEASED("Deceased"),
    NOT_ELIGIBLE_OR_NOT_A_TRAFFICKING_CASE("NotEligibleOrNotATraffickingCase"),
    AGENCY_LACKS_RESOURCES("AgencyLacksResources"),
    REUNIFIED_WITH_FAMILY("ReunifiedWithFamily"),
    AGED_OUT("AgedOut"),
    MISSING_OR_RAN_AWAY("MissingOrRanAway"),
    OTHER("Other");

    private final String code;

    ClosureReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Where the case stands when it is closed for this reason. */
    public CaseStatus closes() {
        return this == TRANSFERRED_TO_OTHER_AGENCY ? CaseStatus.CLOSED_REFERRED : CaseStatus.CLOSED;
    }
}
