package org.haven.staff;

import org.haven.shared.StaffId;

/**
 * A colleague in a list of those who look after them.
 *
 * @param team its name, or null
 * @param trainingOverdue whether something they were trained in has run out
 */
public record Colleague(StaffId id, String login, String displayName, boolean suspended, String team,
        boolean trainingOverdue) {
}
