package org.haven.intake.imports;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.notice.Job;
import org.haven.notice.JobState;
import org.haven.notice.Jobs;
import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;
import org.haven.survivor.Survivors;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/**
 * Imports the next rows of a confirmed file: registers the person, opens the case in the team's queue, and moves the
 * progress, all or nothing. Whatever stops it, the next step goes on where the last one ended.
 */
@UseCase
public class RunImport {

    private static final int STEP = 200;

    @Inject
    Imports imports;
    @Inject
    Survivors survivors;
    @Inject
    CaseFiles files;
    @Inject
    Jobs jobs;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    /** @return whether there is more to do */
    @Permitted(Permission.RUN_IMPORT)
    public boolean run(ImportId id, UUID job) {
        ImportFile file = imports.held(id);
        Job work = jobs.held(job);
        Instant now = clock.instant();
        if (file.state() != ImportState.RUNNING || work.cancelAsked() || file.cancelAsked()) {
            return stop(file, work, now);
        }
        List<ImportRow> rows = imports.ready(id, STEP);
        if (rows.isEmpty()) {
            file.ended(ImportState.DONE, now);
            work.end(JobState.DONE, null, now);
            return false;
        }
        int opened = take(file, rows, now);
        file.advanced(opened, rows.size() - opened, now);
        work.reached(file.reached());
        return true;
    }

    private boolean stop(ImportFile file, Job work, Instant now) {
        if (file.state() == ImportState.RUNNING) {
            imports.forgetRest();
            file.ended(ImportState.CANCELLED, now);
        }
        work.end(JobState.CANCELLED, null, now);
        return false;
    }

    private int take(ImportFile file, List<ImportRow> rows, Instant now) {
        Set<ByteBuffer> fresh = imports.claim(file.team(), rows.stream().map(ImportRow::fingerprint).toList());
        Keyring ring = vault.ring(rows.stream().map(ImportRow::subject).toList());
        Map<SubjectId, CaseId> opened = new LinkedHashMap<>();
        List<SubjectId> repeated = new ArrayList<>();
        for (ImportRow row : rows) {
            // a file may hold the same row twice; the first takes it
            if (fresh.remove(ByteBuffer.wrap(row.fingerprint()))) {
                survivors.register(row.subject(), ImportedPerson.of(row.content(ring).asked()), ring);
                opened.put(row.subject(), files.open(row.subject(), Optional.empty()).id());
            } else {
                repeated.add(row.subject());
            }
        }
        imports.became(opened, now);
        imports.wereKnown(repeated);
        return opened.size();
    }
}
