package org.haven.survivor;

/**
 * What is known of a survivor, to read or to amend.
 *
 * @param version hand it back when amending
 * @param safeContact null when none is agreed yet
 */
public record SurvivorView(SurvivorDetails details, SafeContactRule safeContact, int version) {
}
