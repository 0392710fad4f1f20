package org.haven.intake.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.haven.intake.htcds.FileReport;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** A file of intakes on its way: checked, confirmed, imported step by step, or given up. */
@Entity
@Table(name = "import_file")
class ImportFile {

    /** After so long without a step, a run is taken to have been stopped with its server and may be taken up again. */
    static final Duration STALLED = Duration.ofMinutes(2);

    @Id
    private UUID id;
    @Column(name = "staff_id", nullable = false, updatable = false)
    private UUID staffId;
    @Column(name = "team_id", nullable = false, updatable = false)
    private UUID teamId;
    @Column(name = "checked_at", nullable = false, updatable = false)
    private Instant checkedAt;
    @Column(nullable = false, updatable = false)
    private byte[] fingerprint;
    @Column(nullable = false)
    private String form;
    @Column(nullable = false)
    private ImportState state;
    @Column(name = "all_rows", nullable = false)
    private int allRows;
    @Column(nullable = false)
    private int ready;
    @Column(nullable = false)
    private int faulty;
    @Column(nullable = false)
    private int duplicates;
    @Column(nullable = false)
    private int imported;
    private Cell report;
    @Column(name = "cancel_asked", nullable = false)
    private boolean cancelAsked;
    @Column(name = "job_id")
    private UUID jobId;
    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;
    @Version
    private int version;

    protected ImportFile() {
    }

    /** A file whose rows are about to be read. */
    ImportFile(ImportId id, StaffId by, UUID team, byte[] fingerprint, Instant now) {
        this.id = id.value();
        staffId = by.value();
        teamId = team;
        this.fingerprint = fingerprint.clone();
        form = "neither";
        state = ImportState.UNREADABLE;
        checkedAt = now;
        movedAt = now;
    }

    /** What reading it has found; a file that could not be read to its end has no rows. */
    void read(FileReport found, String name, RowCounts rows, Keyring ring) {
        form = found.form().name().toLowerCase(Locale.ROOT);
        report = ring.seal(keyOf(importId()), reportPlace(importId()), FileSummary.of(name, found).text());
        if (found.usable()) {
            state = ImportState.CHECKED;
            allRows = rows.all();
            ready = rows.ready();
            faulty = rows.faulty();
            duplicates = rows.duplicates();
        }
    }

    static SubjectId keyOf(ImportId id) {
        return new SubjectId(id.value());
    }

    private static CellPlace reportPlace(ImportId id) {
        return new CellPlace("import_file", "report", id.value());
    }

    /** @throws Stale when it is past confirming */
    void confirmed(UUID job, Instant now) {
        if (state != ImportState.CHECKED && !stalled(now)) {
            throw new Stale();
        }
        state = ImportState.RUNNING;
        jobId = job;
        movedAt = now;
    }

    /**
     * @param opened rows of this step that became cases
     * @param known rows that were found to be imported already since the check
     */
    void advanced(int opened, int known, Instant now) {
        imported += opened;
        duplicates += known;
        movedAt = now;
    }

    /** How many of the rows that were ready have been dealt with. */
    int reached() {
        return imported + duplicates - (allRows - ready - faulty);
    }

    /** Ends a run at its next step; what has become a case stays one. */
    void askToCancel() {
        cancelAsked = true;
    }

    void ended(ImportState how, Instant now) {
        state = how;
        movedAt = now;
    }

    /** Whether nobody is at work on it although somebody began. */
    boolean stalled(Instant now) {
        return state == ImportState.RUNNING && movedAt.isBefore(now.minus(STALLED));
    }

    boolean cancelAsked() {
        return cancelAsked;
    }

    ImportState state() {
        return state;
    }

    ImportId importId() {
        return new ImportId(id);
    }

    UUID team() {
        return teamId;
    }

    int ready() {
        return ready;
    }

    Optional<UUID> job() {
        return Optional.ofNullable(jobId);
    }

    String report(Keyring ring) {
        return ring.open(keyOf(importId()), reportPlace(importId()), report);
    }

    ImportListed listed() {
        return new ImportListed(importId(), checkedAt, form, state, allRows, ready, faulty, duplicates, imported);
    }

    @Override
    public String toString() {
        return "ImportFile " + id;
    }
}
