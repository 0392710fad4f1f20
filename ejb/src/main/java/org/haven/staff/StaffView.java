package org.haven.staff;

import org.haven.shared.StaffId;

/** A colleague in a list. */
public record StaffView(StaffId id, String login, String displayName, boolean suspended) {
}
