package org.haven.access;

import java.util.UUID;
import java.util.stream.Collectors;

/** One call of a use case on its way through the two interceptors: what was asked, by whom, and how far it came. */
final class Attempt {

    final String action;
    final Reach reach;
    final UUID target;
    String login = "-";
    Caller caller;
    String purpose = "none";
    /** The case number that was searched for, if it is one. */
    String sought;
    Long seq;

    Attempt(String action, Reach reach, UUID target) {
        this.action = action;
        this.reach = reach;
        this.target = target;
    }

    String roles() {
        return caller == null ? "" : caller.roles().stream().map(Role::code).sorted().collect(Collectors.joining(","));
    }
}
