package org.haven.casefile;

/**
 * A colleague who works on the case.
 *
 * @param function a code of {@link org.haven.staff.CareFunction}
 */
public record CareTeamMember(String name, String function) {
}
