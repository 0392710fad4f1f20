package org.haven.desk;

/** A case whose lead works for the team no more: somebody else has to take it over. */
public record LeaverRow(CaseRef file, String person) {
}
