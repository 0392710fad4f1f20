package org.haven.placement;

/** A house where the caller works. */
public record ShelterView(ShelterId id, String codeName) {
}
