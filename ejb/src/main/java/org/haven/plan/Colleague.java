package org.haven.plan;

import org.haven.shared.StaffId;

/** Somebody who works on the case and can be asked to do something. */
public record Colleague(StaffId id, String name) {
}
