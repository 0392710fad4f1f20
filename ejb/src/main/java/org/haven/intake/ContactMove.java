package org.haven.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.haven.shared.StaffId;

/** One step of a contact: from where to where, when and by whom. Never changed. */
@Entity
@Table(name = "contact_move")
class ContactMove {

    @Id
    private UUID id;
    @Column(name = "contact_id", nullable = false)
    private UUID contactId;
    @Column(nullable = false)
    private int ordinal;
    @Column(name = "from_state")
    private ContactState from;
    @Column(name = "to_state", nullable = false)
    private ContactState to;
    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;
    @Column(name = "moved_by", nullable = false)
    private UUID movedBy;

    protected ContactMove() {
    }

    /** @param from null for the first */
    ContactMove(ContactId contact, int ordinal, ContactState from, ContactState to, StaffId by, Instant at) {
        id = UUID.randomUUID();
        contactId = contact.value();
        this.ordinal = ordinal;
        this.from = from;
        this.to = to;
        movedBy = by.value();
        movedAt = at;
    }

    int ordinal() {
        return ordinal;
    }

    ContactState from() {
        return from;
    }

    ContactState to() {
        return to;
    }

    Instant at() {
        return movedAt;
    }

    StaffId by() {
        return new StaffId(movedBy);
    }

    @Override
    public String toString() {
        return "ContactMove " + id;
    }
}
