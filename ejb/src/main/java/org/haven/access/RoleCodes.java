package org.haven.access;

import java.util.Arrays;
import java.util.List;

/** The codes of the roles that people can be approved for, for those who ask for them. */
public final class RoleCodes {

    private static final List<String> FOR_PEOPLE = Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM)
            .map(Role::code).toList();

    private RoleCodes() {
    }

    public static List<String> forPeople() {
        return FOR_PEOPLE;
    }
}
