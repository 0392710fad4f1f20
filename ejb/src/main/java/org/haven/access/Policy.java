package org.haven.access;

import static org.haven.access.Permission.*;
import static org.haven.access.Relation.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haven.access.AccessRefused.Reason;

/**
 * Who may what in which case: a role that holds the permission, and, for an act about one case, a relation to that case
 * which suffices for it. A table and two look-ups; it asks nobody. The same table stands in {@code relations.csv} for
 * people to read and sign, and in the database, which refuses by it on its own.
 */
public final class Policy {

    private static final Set<Relation> TEAM = EnumSet.of(LEAD, CASEWORKER, COUNSELLOR, LEGAL_OFFICER, STAND_IN);
    private static final Set<Relation> CARE = EnumSet.of(LEAD, CASEWORKER, STAND_IN);
    private static final Map<Permission, Set<Relation>> SUFFICES = table();

    private Policy() {
    }

    private static Map<Permission, Set<Relation>> table() {
        Map<Permission, Set<Relation>> t = new EnumMap<>(Permission.class);
        // in an emergency: who this is, what endangers them, where they are, and what was found
        allow(t, plus(TEAM, SUPERVISOR, GLASS), OPEN_CASE_FILE, REVEAL_NAME, OPEN_SURVIVOR, READ_NOTES, OPEN_PLACEMENT,
                READ_SAFETY, SEE_CASE_CALENDAR, READ_PLAN, END_GLASS);
        allow(t, plus(TEAM, GLASS), WRITE_NOTE, AMEND_NOTE);
        allow(t, EnumSet.of(LEAD, CASEWORKER, COUNSELLOR, STAND_IN, GLASS), ASSESS_RISK);

        allow(t, plus(TEAM, SUPERVISOR), SEE_WHO_LOOKED, SEE_CLOSING, READ_INTAKE, READ_IMPORTED, READ_COUNSELLING,
                READ_CONSENT, WITHDRAW_RELEASE, READ_REFERRALS, READ_LEGAL, READ_OUTCOMES);
        allow(t, EnumSet.of(SUPERVISOR), ASSIGN_CARE_TEAM, DECIDE_CLOSURE, REOPEN_CASE, REVIEW_OUTCOME, LIST_LOCKS,
                SET_LOCK, END_LOCK, LIST_GLASS, REVIEW_GLASS);
        allow(t, CARE, AMEND_SURVIVOR, RECORD_SAFE_CONTACT, REQUEST_CLOSURE, FIND_BEDS, HOLD_BED, RELEASE_HOLD,
                ADMIT_TO_BED, MOVE_BED, END_STAY, RECORD_RELEASE, DRAFT_REFERRAL, SEND_REFERRAL, PRINT_PACKET,
                ANSWER_REFERRAL, CANCEL_REFERRAL, RECORD_CONCERN, WITHDRAW_CONCERN, SET_GOAL, MOVE_GOAL, ADD_ACTION,
                RECORD_SERVICE, MAKE_APPOINTMENT, ASSESS_OUTCOME, PROPOSE_OUTCOME);
        allow(t, plus(CARE, COUNSELLOR), END_ACTION, END_APPOINTMENT);
        allow(t, plus(CARE, SUPERVISOR), SEE_HAND_OVER);
        allow(t, EnumSet.of(LEAD, SUPERVISOR), WRITE_HAND_OVER, OFFER_HAND_OVER, WITHDRAW_HAND_OVER);
        allow(t, CARE, SIGN_HAND_OVER);

        allow(t, EnumSet.of(COUNSELLOR, STAND_IN), BEGIN_COUNSELLING, END_COUNSELLING, PLAN_SESSION, RECORD_SESSION,
                WRITE_CLINICAL_NOTE, SIGN_CLINICAL_NOTE);
        allow(t, EnumSet.of(COUNSELLOR, STAND_IN, HEAD), READ_CLINICAL_NOTES, ADD_TO_CLINICAL_NOTE);
        allow(t, EnumSet.of(COUNSELLOR), NAME_CLINICAL_STAND_IN);
        allow(t, EnumSet.of(LEGAL_OFFICER, STAND_IN), OPEN_MATTER, AMEND_MATTER, MOVE_MATTER, SET_HEARING, END_HEARING,
                SET_DEADLINE, END_DEADLINE, WRITE_PRIVILEGED, SIGN_PRIVILEGED);
        allow(t, EnumSet.of(LEGAL_OFFICER, STAND_IN, HEAD), READ_PRIVILEGED, ADD_TO_PRIVILEGED);
        allow(t, EnumSet.of(LEGAL_OFFICER), NAME_PRIVILEGED_STAND_IN);
        return Collections.unmodifiableMap(t);
    }

    private static Set<Relation> plus(Set<Relation> some, Relation... more) {
        Set<Relation> all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return all;
    }

    private static void allow(Map<Permission, Set<Relation>> table, Set<Relation> relations,
            Permission... permissions) {
        Arrays.stream(permissions).forEach(p -> table.put(p, Collections.unmodifiableSet(relations)));
    }

    /** The relations that suffice for an act about a case; none for what is about no case. */
    public static Set<Relation> suffices(Permission permission) {
        return SUFFICES.getOrDefault(permission, Set.of());
    }

    /**
     * @param roles those that both sides grant
     * @param relations how the person stands to the case that is asked for; none when there is no such case, or none
     *        that they may know of
     */
    public static Decision decide(Collection<Role> roles, Collection<Relation> relations, Permission permission) {
        List<Role> holding = roles.stream().filter(r -> r.permissions().contains(permission)).sorted().toList();
        if (holding.isEmpty()) {
            return Decision.refused(Reason.ROLE);
        }
        if (!permission.reach().ofCase()) {
            return Decision.allowed(holding.get(0), null);
        }
        List<Relation> sufficing = relations.stream().filter(suffices(permission)::contains).sorted().toList();
        for (Role role : holding) {
            Optional<Relation> by = sufficing.stream().filter(relation -> relation.fits(role)).findFirst();
            if (by.isPresent()) {
                return Decision.allowed(role, by.get());
            }
        }
        return Decision.refused(Reason.RELATION);
    }
}
