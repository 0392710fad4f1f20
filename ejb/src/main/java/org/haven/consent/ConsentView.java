package org.haven.consent;

import java.util.List;
import org.haven.shared.CaseId;

/**
 * What a survivor has agreed may leave, and what has left.
 *
 * @param releases those that hold first
 * @param disclosures newest first
 */
public record ConsentView(CaseId caseId, List<ReleaseView> releases, List<DisclosureView> disclosures) {
    public ConsentView {
        releases = List.copyOf(releases);
        disclosures = List.copyOf(disclosures);
    }
}
