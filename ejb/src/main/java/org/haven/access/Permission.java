package org.haven.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that can be asked of Haven. The code is the action's name in the access log and never changes; who holds a
 * permission stands in {@link Role} and, for people to read and sign, in {@code permissions.csv}.
 */
public enum Permission {
    SEE_MY_DAY("notice.my-day", Reach.SELF),
    SEE_JOB("notice.job", Reach.SELF),
    CANCEL_JOB("notice.job.cancel", Reach.SELF),
    END_JOB("notice.job.end", Reach.SELF),
    FINISH_TASK("notice.task.finish", Reach.SELF),

    SEE_MY_SESSIONS("session.mine", Reach.SELF),
    END_MY_SESSION("session.end", Reach.SELF),
    SEE_SESSIONS("session.of", Reach.STAFF),
    END_SESSIONS("session.end-all", Reach.STAFF),

    LIST_STAFF("staff.list", Reach.NOTHING),
    SUSPEND_STAFF("staff.suspend", Reach.STAFF),
    REINSTATE_STAFF("staff.reinstate", Reach.STAFF),
    LIST_TEAM("staff.team", Reach.NOTHING),
    ASSIGN_CARE_TEAM("staff.assign", Reach.CASE),
    OPEN_STAFF("staff.open", Reach.STAFF),
    JOIN_STAFF("staff.join", Reach.NOTHING),
    ASK_FOR_GRANT("staff.grant.ask", Reach.STAFF),
    END_GRANT("staff.grant.end", Reach.STAFF),
    RECORD_TRAINING("staff.training.record", Reach.STAFF),
    SEE_CONDUCT("staff.conduct", Reach.SELF),
    ACCEPT_CONDUCT("staff.conduct.accept", Reach.SELF),
    SEE_TEAM("staff.team.open", Reach.NOTHING),
    SEE_LEAVE("staff.leave", Reach.STAFF),
    COVER_LEAVE("staff.leave.cover", Reach.STAFF),

    LIST_APPROVALS("approval.list", Reach.NOTHING),
    DECIDE_APPROVAL("approval.decide", Reach.STAFF),

    SEE_HAND_OVER("handover.see", Reach.CASE),
    WRITE_HAND_OVER("handover.write", Reach.CASE),
    OFFER_HAND_OVER("handover.offer", Reach.CASE),
    WITHDRAW_HAND_OVER("handover.withdraw", Reach.CASE),
    SIGN_HAND_OVER("handover.sign", Reach.CASE),

    LIST_CASELOAD("casefile.list", Reach.CASELOAD),
    FIND_CASE("casefile.find", Reach.CASELOAD),
    OPEN_CASE_FILE("casefile.open", Reach.CASE),
    REVEAL_NAME("survivor.reveal-name", Reach.CASE),
    OPEN_SURVIVOR("survivor.open", Reach.CASE),
    AMEND_SURVIVOR("survivor.amend", Reach.CASE),
    RECORD_SAFE_CONTACT("survivor.safe-contact", Reach.CASE),
    READ_NOTES("casefile.notes", Reach.CASE),
    WRITE_NOTE("casefile.note.write", Reach.CASE),
    AMEND_NOTE("casefile.note.amend", Reach.CASE),
    SEE_WHO_LOOKED("casefile.who-looked", Reach.CASE),
    SEE_CLOSING("casefile.closing", Reach.CASE),
    REQUEST_CLOSURE("casefile.close.request", Reach.CASE),
    DECIDE_CLOSURE("casefile.close.decide", Reach.CASE),
    REOPEN_CASE("casefile.reopen", Reach.CASE),

    RECORD_INTAKE("intake.record", Reach.INTAKE),
    LIST_INTAKES("intake.list", Reach.INTAKE),
    OPEN_INTAKE("intake.open", Reach.CONTACT),
    SCREEN_INTAKE("intake.screen", Reach.CONTACT),
    ACCEPT_INTAKE("intake.accept", Reach.CONTACT),
    CLOSE_INTAKE("intake.close", Reach.CONTACT),
    READ_INTAKE("intake.read", Reach.CASE),
    LIST_IMPORTS("intake.import.list", Reach.INTAKE),
    CHECK_IMPORT("intake.import.check", Reach.INTAKE),
    OPEN_IMPORT("intake.import.open", Reach.IMPORT),
    CONFIRM_IMPORT("intake.import.confirm", Reach.IMPORT),
    RUN_IMPORT("intake.import.run", Reach.IMPORT),
    CANCEL_IMPORT("intake.import.cancel", Reach.IMPORT),
    READ_IMPORTED("intake.import.read", Reach.CASE),

    OPEN_PLACEMENT("placement.open", Reach.CASE),
    FIND_BEDS("placement.find-beds", Reach.CASE),
    HOLD_BED("placement.hold", Reach.CASE),
    RELEASE_HOLD("placement.release-hold", Reach.CASE),
    ADMIT_TO_BED("placement.admit", Reach.CASE),
    MOVE_BED("placement.move", Reach.CASE),
    END_STAY("placement.end", Reach.CASE),
    LIST_SHELTERS("placement.shelters", Reach.NOTHING),
    SEE_BOARD("placement.board", Reach.SHELTER),
    TAKE_BED_OUT_OF_USE("placement.bed-out-of-use", Reach.SHELTER),
    RETURN_BED_TO_USE("placement.bed-return", Reach.SHELTER),
    EXPIRE_HOLDS("placement.expire-holds", Reach.NOTHING),

    READ_COUNSELLING("counselling.read", Reach.CASE),
    BEGIN_COUNSELLING("counselling.episode.begin", Reach.CASE),
    END_COUNSELLING("counselling.episode.end", Reach.CASE),
    PLAN_SESSION("counselling.session.plan", Reach.CASE),
    RECORD_SESSION("counselling.session.record", Reach.CASE),
    READ_CLINICAL_NOTES("counselling.clinical.read", Reach.COMPARTMENT),
    WRITE_CLINICAL_NOTE("counselling.clinical.write", Reach.COMPARTMENT),
    SIGN_CLINICAL_NOTE("counselling.clinical.sign", Reach.COMPARTMENT),
    ADD_TO_CLINICAL_NOTE("counselling.clinical.addendum", Reach.COMPARTMENT),
    NAME_CLINICAL_STAND_IN("counselling.clinical.stand-in", Reach.COMPARTMENT),
    SUPERVISE_CLINICAL_NOTES("counselling.clinical.supervise", Reach.NOTHING),
    LIST_PARTNERS("partner.list", Reach.NOTHING),
    KEEP_PARTNER("partner.keep", Reach.NOTHING),

    READ_CONSENT("consent.read", Reach.CASE),
    RECORD_RELEASE("consent.release.record", Reach.CASE),
    WITHDRAW_RELEASE("consent.release.withdraw", Reach.CASE),

    READ_REFERRALS("referral.read", Reach.CASE),
    DRAFT_REFERRAL("referral.draft", Reach.CASE),
    SEND_REFERRAL("referral.send", Reach.CASE),
    PRINT_PACKET("referral.packet", Reach.CASE),
    ANSWER_REFERRAL("referral.answer", Reach.CASE),
    CANCEL_REFERRAL("referral.cancel", Reach.CASE),
    READ_LEGAL("legal.read", Reach.CASE),
    OPEN_MATTER("legal.matter.open", Reach.CASE),
    AMEND_MATTER("legal.matter.amend", Reach.CASE),
    MOVE_MATTER("legal.matter.move", Reach.CASE),
    SET_HEARING("legal.hearing.set", Reach.CASE),
    END_HEARING("legal.hearing.end", Reach.CASE),
    SET_DEADLINE("legal.deadline.set", Reach.CASE),
    END_DEADLINE("legal.deadline.end", Reach.CASE),
    READ_PRIVILEGED("legal.privileged.read", Reach.COMPARTMENT),
    WRITE_PRIVILEGED("legal.privileged.write", Reach.COMPARTMENT),
    SIGN_PRIVILEGED("legal.privileged.sign", Reach.COMPARTMENT),
    ADD_TO_PRIVILEGED("legal.privileged.addendum", Reach.COMPARTMENT),
    NAME_PRIVILEGED_STAND_IN("legal.privileged.stand-in", Reach.COMPARTMENT),
    SUPERVISE_PRIVILEGED("legal.privileged.supervise", Reach.NOTHING),
    READ_SAFETY("safety.read", Reach.CASE),
    RECORD_CONCERN("safety.concern.record", Reach.CASE),
    WITHDRAW_CONCERN("safety.concern.withdraw", Reach.CASE),
    ASSESS_RISK("safety.risk.assess", Reach.CASE),

    SEE_MY_CALENDAR("calendar.mine", Reach.CASELOAD),
    SEE_CASE_CALENDAR("calendar.case", Reach.CASE),
    OPEN_DESK("desk.open", Reach.CASELOAD),
    READ_PLAN("plan.read", Reach.CASE),
    SET_GOAL("plan.goal.set", Reach.CASE),
    MOVE_GOAL("plan.goal.move", Reach.CASE),
    ADD_ACTION("plan.action.add", Reach.CASE),
    END_ACTION("plan.action.end", Reach.CASE),
    RECORD_SERVICE("plan.service.record", Reach.CASE),
    MAKE_APPOINTMENT("plan.appointment.make", Reach.CASE),
    END_APPOINTMENT("plan.appointment.end", Reach.CASE),

    READ_OUTCOMES("outcome.read", Reach.CASE),
    ASSESS_OUTCOME("outcome.assess", Reach.CASE),
    PROPOSE_OUTCOME("outcome.propose", Reach.CASE),
    REVIEW_OUTCOME("outcome.review", Reach.CASE),
    LIST_INSTRUMENTS("outcome.instrument.list", Reach.NOTHING),
    AMEND_INSTRUMENT("outcome.instrument.amend", Reach.NOTHING),

    DECLARE_CONFLICT("conflict.declare", Reach.SELF),
    LIST_LOCKS("conflict.list", Reach.CASE),
    SET_LOCK("conflict.set", Reach.CASE),
    END_LOCK("conflict.end", Reach.CASE),
    ASK_GLASS("glass.ask", Reach.SELF),
    SEE_MY_GLASS("glass.mine", Reach.SELF),
    END_GLASS("glass.end", Reach.CASE),
    LIST_GLASS("glass.list", Reach.CASE),
    REVIEW_GLASS("glass.review", Reach.CASE),

    READ_ACCESS_LOG("audit.read", Reach.LOG);

    /** Held by everybody who signs in, whatever their role. */
    private static final Set<Permission> OF_EVERYBODY = EnumSet.of(SEE_MY_SESSIONS, END_MY_SESSION);
    /** Acts that count only after a sign-in of the last minutes. */
    private static final Set<Permission> FRESH = EnumSet.of(REINSTATE_STAFF, NAME_CLINICAL_STAND_IN,
            NAME_PRIVILEGED_STAND_IN, DECIDE_APPROVAL);

    private final String code;
    private final Reach reach;

    Permission(String code, Reach reach) {
        this.code = code;
        this.reach = reach;
    }

    /** The action's name in the access log. */
    public String code() {
        return code;
    }

    static Set<Permission> ofEverybody() {
        return EnumSet.copyOf(OF_EVERYBODY);
    }

    /** Whether a session that is merely open is not enough. */
    public boolean demandsFreshSignIn() {
        return FRESH.contains(this);
    }

    /** What the event of this action opens. */
    public Reach reach() {
        return reach;
    }
}
