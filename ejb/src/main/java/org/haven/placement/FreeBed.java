package org.haven.placement;

import java.util.UUID;

/**
 * A bed that can be given. It says its house's code word and for whom it is, not where it stands.
 *
 * @param heldHere whether it is being held for this very case
 */
public record FreeBed(UUID id, String house, Population population, String label, boolean stepFree, boolean heldHere) {
}
