package org.haven.access;

import static org.haven.access.Permission.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a person is in the agency, as a set of permissions. The code is the realm role's name. */
public enum Role {
    CASEWORKER("caseworker", "care", SEE_MY_DAY, FINISH_TASK, LIST_CASELOAD, FIND_CASE, OPEN_CASE_FILE, REVEAL_NAME,
            OPEN_SURVIVOR, AMEND_SURVIVOR, RECORD_SAFE_CONTACT, READ_NOTES, WRITE_NOTE, AMEND_NOTE, SEE_WHO_LOOKED,
            RECORD_INTAKE, LIST_INTAKES, OPEN_INTAKE, SCREEN_INTAKE, ACCEPT_INTAKE, CLOSE_INTAKE, READ_INTAKE,
            READ_IMPORTED, OPEN_PLACEMENT, FIND_BEDS, HOLD_BED, RELEASE_HOLD, ADMIT_TO_BED, MOVE_BED, END_STAY,
            READ_COUNSELLING, LIST_PARTNERS, READ_CONSENT, RECORD_RELEASE, WITHDRAW_RELEASE, READ_REFERRALS,
            DRAFT_REFERRAL, SEND_REFERRAL, PRINT_PACKET, ANSWER_REFERRAL, CANCEL_REFERRAL, READ_LEGAL, READ_SAFETY,
            RECORD_CONCERN, WITHDRAW_CONCERN, ASSESS_RISK, SEE_MY_CALENDAR, SEE_CASE_CALENDAR, READ_PLAN, SET_GOAL,
            MOVE_GOAL, ADD_ACTION, END_ACTION, RECORD_SERVICE, MAKE_APPOINTMENT, END_APPOINTMENT, READ_OUTCOMES,
            ASSESS_OUTCOME, PROPOSE_OUTCOME, LIST_INSTRUMENTS, SEE_CLOSING, REQUEST_CLOSURE),
    SUPERVISOR("supervisor", "supervision", SEE_MY_DAY, FINISH_TASK, SEE_JOB, CANCEL_JOB, END_JOB, LIST_TEAM,
            ASSIGN_CARE_TEAM, LIST_CASELOAD, FIND_CASE, OPEN_CASE_FILE, REVEAL_NAME, OPEN_SURVIVOR, READ_NOTES,
            SEE_WHO_LOOKED, RECORD_INTAKE, LIST_INTAKES, OPEN_INTAKE, SCREEN_INTAKE, ACCEPT_INTAKE, CLOSE_INTAKE,
            LIST_IMPORTS, CHECK_IMPORT, OPEN_IMPORT, CONFIRM_IMPORT, RUN_IMPORT, CANCEL_IMPORT, READ_INTAKE,
            READ_IMPORTED, OPEN_PLACEMENT, READ_COUNSELLING, LIST_PARTNERS, KEEP_PARTNER, READ_CONSENT,
            WITHDRAW_RELEASE, READ_REFERRALS, READ_LEGAL, READ_SAFETY, SEE_CASE_CALENDAR, OPEN_DESK, READ_PLAN,
            READ_OUTCOMES, REVIEW_OUTCOME, LIST_INSTRUMENTS, SEE_CLOSING, DECIDE_CLOSURE, REOPEN_CASE),
    AUDITOR("auditor", "audit", SEE_MY_DAY, READ_ACCESS_LOG),
    COUNSELLOR("counsellor", "care", SEE_MY_DAY, FINISH_TASK, LIST_CASELOAD, FIND_CASE, OPEN_CASE_FILE, REVEAL_NAME,
            OPEN_SURVIVOR, READ_NOTES, WRITE_NOTE, AMEND_NOTE, READ_COUNSELLING, BEGIN_COUNSELLING, END_COUNSELLING,
            PLAN_SESSION, RECORD_SESSION, READ_CLINICAL_NOTES, WRITE_CLINICAL_NOTE, SIGN_CLINICAL_NOTE,
            ADD_TO_CLINICAL_NOTE, NAME_CLINICAL_STAND_IN, SUPERVISE_CLINICAL_NOTES, LIST_PARTNERS, READ_SAFETY,
            ASSESS_RISK, SEE_MY_CALENDAR, SEE_CASE_CALENDAR, READ_PLAN, END_ACTION, READ_OUTCOMES, END_APPOINTMENT),
    LEGAL_OFFICER("legal-officer", "legal", SEE_MY_DAY, FINISH_TASK, LIST_CASELOAD, FIND_CASE, OPEN_CASE_FILE,
            REVEAL_NAME, OPEN_SURVIVOR, READ_NOTES, WRITE_NOTE, AMEND_NOTE, LIST_PARTNERS, READ_CONSENT,
            WITHDRAW_RELEASE, READ_LEGAL, OPEN_MATTER, AMEND_MATTER, MOVE_MATTER, SET_HEARING, END_HEARING,
            SET_DEADLINE, END_DEADLINE, READ_PRIVILEGED, WRITE_PRIVILEGED, SIGN_PRIVILEGED, ADD_TO_PRIVILEGED,
            NAME_PRIVILEGED_STAND_IN, SUPERVISE_PRIVILEGED, READ_SAFETY, SEE_MY_CALENDAR, SEE_CASE_CALENDAR),
    SHELTER_STAFF("shelter-staff", "shelter", SEE_MY_DAY, FINISH_TASK, LIST_SHELTERS, SEE_BOARD, TAKE_BED_OUT_OF_USE,
            RETURN_BED_TO_USE),
    HELPLINE_OPERATOR("helpline-operator", "intake", SEE_MY_DAY, RECORD_INTAKE, LIST_INTAKES, OPEN_INTAKE,
            SCREEN_INTAKE, CLOSE_INTAKE),
    ADMINISTRATOR("administrator", "administration", SEE_MY_DAY, LIST_STAFF, SUSPEND_STAFF, REINSTATE_STAFF,
            SEE_SESSIONS, END_SESSIONS, LIST_PARTNERS, KEEP_PARTNER, LIST_INSTRUMENTS, AMEND_INSTRUMENT),
    /** Timers. Held by named system callers only; the identity provider has no such role. */
    SYSTEM("system", "operation", EXPIRE_HOLDS);

    private final String code;
    private final String purpose;
    private final Set<Permission> permissions;

    Role(String code, String purpose, Permission... permissions) {
        this.code = code;
        this.purpose = purpose;
        Set<Permission> held = EnumSet.copyOf(Arrays.asList(permissions));
        if (!code.equals("system")) {
            held.addAll(Permission.ofEverybody());
        }
        this.permissions = Collections.unmodifiableSet(held);
    }

    public String code() {
        return code;
    }

    /** Why people of this role look, as the access log says it. */
    public String purpose() {
        return purpose;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** The one place where an identity provider's role becomes one of ours; unknown ones are nothing. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
