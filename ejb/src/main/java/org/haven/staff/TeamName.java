package org.haven.staff;

import java.util.UUID;

/** A team to choose. */
public record TeamName(UUID id, String name) {
}
