package org.haven.intake.htcds;

/**
 * By what a row is known again when a file comes a second time. Holds the row's text: to be turned into a keyed
 * fingerprint and never shown or kept.
 *
 * @param byUuid
 *            whether the survey tool's identifier says it, rather than the row's values
 * @param source
 *            what to make the fingerprint of; the same for the same row in whatever order columns and rows stand
 */
public record RowIdentity(boolean byUuid, String source) {

    @Override
    public String toString() {
        return byUuid ? "row known by its identifier" : "row known by its values";
    }
}
