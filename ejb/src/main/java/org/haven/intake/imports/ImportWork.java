package org.haven.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.haven.notice.JobWork;

/** Importing, as background work: one step after another, each with its own line in the log. */
@ApplicationScoped
class ImportWork implements JobWork {

    static final String KIND = "intake.import";

    @Inject
    RunImport run;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean step(UUID job, UUID subjectRef) {
        return run.run(new ImportId(subjectRef), job);
    }
}
