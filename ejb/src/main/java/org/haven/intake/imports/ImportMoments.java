package org.haven.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haven.casefile.TimelineMoment;
import org.haven.casefile.TimelineSource;
import org.haven.shared.CaseId;

/** That a case came from a file, for its timeline. */
@ApplicationScoped
class ImportMoments implements TimelineSource {

    @Inject
    Imports imports;

    @Override
    public List<TimelineMoment> moments(CaseId caseId) {
        return imports.importedAt(caseId).stream().map(at -> new TimelineMoment("imported", at, null)).toList();
    }
}
