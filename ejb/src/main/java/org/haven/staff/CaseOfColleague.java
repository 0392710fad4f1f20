package org.haven.staff;

import java.util.UUID;

/** An open case on which a colleague works; its number and no name. */
public record CaseOfColleague(UUID id, String number, String function) {
}
