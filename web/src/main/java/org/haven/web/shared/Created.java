package org.haven.web.shared;

import java.util.UUID;

/** What a resource answers when something new was made. */
public record Created(UUID id) {
}
