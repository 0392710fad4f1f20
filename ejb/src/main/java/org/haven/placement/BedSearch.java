package org.haven.placement;

import java.time.Instant;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Today;

/**
 * What bed is looked for.
 *
 * @param population null for any
 * @param from from when on it must be free; null for now
 */
public record BedSearch(CaseId caseId, Population population, Instant from) implements CaseScoped {
    public BedSearch {
        from = Today.plausible("from", from);
    }
}
