package org.haven.legal;

import java.time.Instant;

/**
 * A move of a matter, as the database wrote it down.
 *
 * @param by the colleague's name, or null when no person moved it
 */
public record MoveMade(MatterState to, Instant at, String by) {
}
