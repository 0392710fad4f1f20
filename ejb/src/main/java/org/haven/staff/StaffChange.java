package org.haven.staff;

import java.time.Instant;

/**
 * Something about a colleague's place changed.
 *
 * @param what its words are {@code change.<what>}
 * @param code the role or function, or null
 * @param team or null
 * @param asked who asked for it where it took two, or null
 */
public record StaffChange(String what, String code, String team, String reason, String asked, String by, Instant at) {
}
