package org.haven.counselling;

import org.haven.shared.StaffId;

/** A counsellor of the team who can be named as stand-in. */
public record Colleague(StaffId id, String name) {
}
