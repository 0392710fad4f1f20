package org.haven.partner;

import java.util.UUID;

/**
 * A service of a partner.
 *
 * @param version to be sent back with a change
 */
public record ServiceView(UUID id, String name, ServiceType type, boolean offered, int version) {
}
