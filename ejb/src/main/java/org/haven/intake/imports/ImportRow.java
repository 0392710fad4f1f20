package org.haven.intake.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One row of a file, all of it, sealed under the key that is its survivor's once it is imported. What Haven does not ask
 * for yet stays here until it does.
 */
@Entity
@Table(name = "import_row")
class ImportRow {

    @Id
    @Column(name = "subject_id")
    private UUID subjectId;
    @Column(name = "import_id", nullable = false, updatable = false)
    private UUID importId;
    @Column(name = "row_number", nullable = false, updatable = false)
    private int rowNumber;
    @Column(nullable = false, updatable = false)
    private byte[] fingerprint;
    @Column(nullable = false)
    private RowState state;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, updatable = false)
    private String[] findings;
    @Column(nullable = false, updatable = false)
    private Cell content;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "imported_at")
    private Instant importedAt;

    protected ImportRow() {
    }

    ImportRow(SubjectId subject, ImportId file, byte[] fingerprint, RowState state, RowContent row, Keyring ring) {
        subjectId = subject.value();
        importId = file.value();
        rowNumber = row.number();
        this.fingerprint = fingerprint.clone();
        this.state = state;
        findings = row.findings().stream().map(f -> f.kind().name()).distinct().toArray(String[]::new);
        content = ring.seal(subject, place(), row.text());
    }

    SubjectId subject() {
        return new SubjectId(subjectId);
    }

    byte[] fingerprint() {
        return fingerprint.clone();
    }

    int number() {
        return rowNumber;
    }

    RowState state() {
        return state;
    }

    RowContent content(Keyring ring) {
        return RowContent.read(rowNumber, ring.open(subject(), place(), content));
    }

    private CellPlace place() {
        return new CellPlace("import_row", "content", subjectId);
    }

    @Override
    public String toString() {
        return "ImportRow " + subjectId;
    }
}
