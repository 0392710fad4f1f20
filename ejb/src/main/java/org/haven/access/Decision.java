package org.haven.access;

import org.haven.access.AccessRefused.Reason;

/**
 * What the policy says of one act.
 *
 * @param role the role by which it is allowed, else null
 * @param relation the relation to the case by which it is allowed; null when it is about no case, or refused
 * @param refusal why not, or null when it is allowed
 */
public record Decision(Role role, Relation relation, Reason refusal) {

    static Decision allowed(Role role, Relation relation) {
        return new Decision(role, relation, null);
    }

    static Decision refused(Reason reason) {
        return new Decision(null, null, reason);
    }

    public boolean isAllowed() {
        return refusal == null;
    }

    /** Why people of this role look, as the access log says it. */
    public String purpose() {
        return role.purpose();
    }
}
