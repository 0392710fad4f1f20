package org.haven.survivor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** How a survivor can be reached without harm. The newest row holds; older ones stay as they were. */
@Entity
@Table(name = "safe_contact")
class SafeContact {

    private static final String TABLE = "safe_contact";

    @Id
    private UUID id;
    @Column(name = "subject_id", nullable = false)
    private UUID subjectId;
    @Column(nullable = false)
    private ContactChannel channel;
    private Cell contact;
    private Cell instructions;
    @Column(name = "code_word")
    private Cell codeWord;
    @Column(nullable = false)
    private String voicemail;
    @Column(name = "recorded_by", nullable = false)
    private UUID recordedBy;
    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected SafeContact() {
    }

    SafeContact(SubjectId subject, SafeContactRule rule, StaffId by, Instant at, Keyring ring) {
        id = UUID.randomUUID();
        subjectId = subject.value();
        channel = rule.channel();
        contact = ring.seal(subject, new CellPlace(TABLE, "contact", id), rule.contact());
        instructions = ring.seal(subject, new CellPlace(TABLE, "instructions", id), rule.instructions());
        codeWord = ring.seal(subject, new CellPlace(TABLE, "code_word", id), rule.codeWord());
        voicemail = rule.voicemail() ? "yes" : "no";
        recordedBy = by.value();
        recordedAt = at;
    }

    SafeContactRule rule(Keyring ring) {
        SubjectId subject = new SubjectId(subjectId);
        return new SafeContactRule(channel, ring.open(subject, new CellPlace(TABLE, "contact", id), contact),
                ring.open(subject, new CellPlace(TABLE, "instructions", id), instructions),
                ring.open(subject, new CellPlace(TABLE, "code_word", id), codeWord), "yes".equals(voicemail));
    }

    @Override
    public String toString() {
        return "SafeContact " + id;
    }
}
