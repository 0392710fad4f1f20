package org.haven.intake.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.notice.Jobs;
import org.haven.shared.Stale;

/** Gives a file up. Cases that were opened by then stay; what was only staged goes, with its keys. */
@UseCase
public class CancelImport {

    @Inject
    Imports imports;
    @Inject
    Jobs jobs;
    @Inject
    Clock clock;

    /** @throws Stale when it has ended already */
    @Permitted(Permission.CANCEL_IMPORT)
    public void cancel(ImportId id) {
        ImportFile file = imports.held(id);
        Instant now = clock.instant();
        if (file.state() == ImportState.CHECKED || file.stalled(now)) {
            imports.forgetRest();
            file.job().ifPresent(jobs::endedBefore);
            file.ended(ImportState.CANCELLED, now);
        } else if (file.state() == ImportState.RUNNING) {
            file.askToCancel();
        } else {
            throw new Stale();
        }
    }
}
