package org.haven.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;

/** One version of the questions. A draft may change; what was published stays, and assessments keep what they asked. */
@Entity
@Table(name = "instrument")
class Instrument {

    @Id
    private UUID id;
    @Column(nullable = false, updatable = false)
    private String code;
    @Column(nullable = false, updatable = false)
    private int version;
    @Column(nullable = false)
    private InstrumentState state;
    @Column(nullable = false)
    private String content;
    @Column(name = "made_by", updatable = false)
    private UUID madeBy;
    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Version
    private int revision;

    protected Instrument() {
    }

    private Instrument(Instrument before, InstrumentContent next, StaffId by, Instant now) {
        id = UUID.randomUUID();
        code = before.code;
        version = before.version + 1;
        state = InstrumentState.DRAFT;
        content = InstrumentText.of(next);
        madeBy = by.value();
        madeAt = now;
    }

    /** The version after this one, as a draft. */
    Instrument next(InstrumentContent content, StaffId by, Instant now) {
        comparable(content);
        return new Instrument(this, content, by, now);
    }

    /** @throws Stale when it was published, or changed since it was read */
    void revise(InstrumentContent next, int readRevision) {
        if (state != InstrumentState.DRAFT || readRevision != revision) {
            throw new Stale();
        }
        comparable(next);
        content = InstrumentText.of(next);
    }

    /** @throws Stale when it was published already */
    void publish(Instant now) {
        if (state != InstrumentState.DRAFT) {
            throw new Stale();
        }
        state = InstrumentState.PUBLISHED;
        publishedAt = now;
    }

    private void comparable(InstrumentContent next) {
        if (!next.comparableWith(content())) {
            throw new Invalid("domains", "domains");
        }
    }

    UUID id() {
        return id;
    }

    InstrumentState state() {
        return state;
    }

    InstrumentContent content() {
        return InstrumentText.read(content);
    }

    InstrumentView view() {
        return new InstrumentView(id, code, version, state, publishedAt, content(), revision);
    }

    @Override
    public String toString() {
        return "Instrument " + id;
    }
}
