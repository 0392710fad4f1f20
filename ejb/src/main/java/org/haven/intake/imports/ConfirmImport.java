package org.haven.intake.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.notice.Jobs;

/** Says yes to a checked file: its ready rows become cases, in the background. Also takes up a run that was cut short. */
@UseCase
public class ConfirmImport {

    @Inject
    Imports imports;
    @Inject
    Jobs jobs;
    @Inject
    Clock clock;

    /**
     * @return the work, to be watched; a second click is given the same
     * @throws org.haven.shared.Stale when the file is past confirming
     */
    @Permitted(Permission.CONFIRM_IMPORT)
    public UUID confirm(ImportId id) {
        ImportFile file = imports.held(id);
        Instant now = clock.instant();
        if (file.state() == ImportState.RUNNING && !file.stalled(now)) {
            return file.job().orElseThrow();
        }
        if (file.ready() == 0) {
            throw new NothingToImport();
        }
        file.job().ifPresent(jobs::endedBefore);
        UUID job = jobs.start(ImportWork.KIND, id.value(), file.ready());
        file.confirmed(job, now);
        return job;
    }
}
