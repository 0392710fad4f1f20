package org.haven.legal;

import java.util.List;
import org.haven.compartment.KeptNote;
import org.haven.shared.CaseId;

/**
 * The matters of a case.
 *
 * @param matters those that go on first, the newest before the others
 * @param notes that privileged notes are kept, as far as the caller may know it; no word of them
 */
public record MattersView(CaseId caseId, List<MatterRow> matters, List<KeptNote> notes) {
}
