package org.haven.legal;

import java.util.List;
import org.haven.shared.CaseId;

/**
 * The matters of a case.
 *
 * @param matters those that go on first, the newest before the others
 * @param noteKept whether a privileged note is kept in this case, as far as the caller may know it
 */
public record MattersView(CaseId caseId, List<MatterRow> matters, boolean noteKept) {
}
