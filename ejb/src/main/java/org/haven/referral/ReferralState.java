package org.haven.referral;

import java.util.Map;
import java.util.Set;
import org.haven.shared.Coded;

/** Where a referral stands. Declined by the survivor is an answer, not a failure. */
public enum ReferralState implements Coded {
    DRAFT("draft"),
    SENT("sent"),
    ACCEPTED("accepted"),
    IN_PROGRESS("in-progress"),
    COMPLETED("completed"),
    DECLINED_BY_SURVIVOR("declined-by-survivor"),
    DECLINED_BY_PROVIDER("declined-by-provider"),
    /** Nobody answered in time; a late answer still counts. */
    UNANSWERED("unanswered"),
    /** Cancelled, or its release was withdrawn. */
    WITHDRAWN("withdrawn");

    private final String code;

    ReferralState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    private static final Map<ReferralState, Set<ReferralState>> MOVES = Map.of(DRAFT,
            Set.of(SENT, DECLINED_BY_SURVIVOR, WITHDRAWN), SENT,
            Set.of(ACCEPTED, DECLINED_BY_SURVIVOR, DECLINED_BY_PROVIDER, UNANSWERED, WITHDRAWN), UNANSWERED,
            Set.of(ACCEPTED, DECLINED_BY_SURVIVOR, DECLINED_BY_PROVIDER, WITHDRAWN), ACCEPTED,
            Set.of(IN_PROGRESS, DECLINED_BY_SURVIVOR, WITHDRAWN), IN_PROGRESS,
            Set.of(COMPLETED, DECLINED_BY_SURVIVOR, WITHDRAWN));

    public boolean mayBecome(ReferralState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether something may still become of it. */
    public boolean isOpen() {
        return MOVES.containsKey(this);
    }

    /** Whether it is with the partner, so that the packet may be printed again. */
    public boolean isWithPartner() {
        return isOpen() && this != DRAFT;
    }
}
