package org.haven.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.haven.consent.DataCategory;
import org.haven.partner.PartnerId;
import org.haven.partner.PartnerView;
import org.haven.partner.ServiceView;
import org.haven.shared.CaseId;
import org.haven.shared.Coded;
import org.haven.shared.IllegalMove;
import org.haven.shared.Invalid;
import org.haven.shared.Stale;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A survivor is referred to a service of a partner. */
@Entity
@Table(name = "referral")
class Referral {
    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(name = "release_id", nullable = false)
    private UUID releaseId;
    @Column(name = "partner_id", nullable = false)
    private UUID partnerId;
    @Column(name = "service_id", nullable = false)
    private UUID serviceId;
    @Column(nullable = false)
    private ReferralUrgency urgency;
    @Column(name = "respond_by", nullable = false)
    private LocalDate respondBy;
    private Cell needs;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private String[] categories;
    @Column(name = "drafted_by", nullable = false, updatable = false)
    private UUID draftedBy;
    @Column(name = "drafted_at", nullable = false, updatable = false)
    private Instant draftedAt;
    @Column(nullable = false)
    private ReferralState state;
    @Column(name = "sent_by")
    private UUID sentBy;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "decline_reason")
    private ProviderDecline declineReason;
    @Column(name = "ended_why")
    private EndedWhy endedWhy;
    @Version
    private int version;

    protected Referral() {
    }

    Referral(Draft draft, PartnerId partner, SubjectId subject, Keyring ring, StaffId by, Instant now) {
        id = UUID.randomUUID();
        caseId = draft.caseId().value();
        formKey = draft.formKey();
        draftedBy = by.value();
        draftedAt = now;
        state = ReferralState.DRAFT;
        write(draft, partner, subject, ring, now);
    }

    /** @throws IllegalMove when it was sent already */
    void draftAnew(Draft draft, PartnerId partner, SubjectId subject, Keyring ring, Instant now) {
        if (state != ReferralState.DRAFT) {
            throw new IllegalMove();
        }
        asRead(draft.version());
        write(draft, partner, subject, ring, now);
    }

    private void write(Draft draft, PartnerId partner, SubjectId subject, Keyring ring, Instant now) {
        if (draft.respondBy().isBefore(Today.at(now))) {
            throw new Invalid("respondBy", "respond-by-past");
        }
        releaseId = draft.release();
        partnerId = partner.value();
        serviceId = draft.service();
        urgency = draft.urgency();
        respondBy = draft.respondBy();
        needs = ring.seal(subject, place(), draft.needs());
        categories = draft.categories().stream().map(Coded::code).toArray(String[]::new);
    }

    /** Whether it can be sent; asked before anything is put together. */
    void mustBeReady(int readVersion) {
        leads(ReferralState.SENT);
        asRead(readVersion);
    }

    void sent(StaffId by, Instant at) {
        leads(ReferralState.SENT);
        state = ReferralState.SENT;
        sentBy = by.value();
        sentAt = at;
    }

    /** @throws TooEarly when it is called unanswered while the day asked for has not passed */
    void answered(ReferralAnswer answer, Instant now) {
        leads(answer.answer());
        asRead(answer.version());
        if (answer.answer() == ReferralState.UNANSWERED && !Today.at(now).isAfter(respondBy)) {
            throw new TooEarly();
        }
        state = answer.answer();
        answeredAt = now;
        declineReason = answer.reason();
    }

    /** Whether this very answer has been written already, when a click or a request comes twice. */
    boolean answeredAs(ReferralAnswer answer) {
        return state == answer.answer() && version == answer.version() + 1 && declineReason == answer.reason();
    }

    void cancel(int readVersion) {
        leads(ReferralState.WITHDRAWN);
        asRead(readVersion);
        end(EndedWhy.CANCELLED);
    }

    /** Its release was withdrawn. */
    void releaseWithdrawn() {
        leads(ReferralState.WITHDRAWN);
        end(EndedWhy.RELEASE_WITHDRAWN);
    }

    private void end(EndedWhy why) {
        state = ReferralState.WITHDRAWN;
        endedWhy = why;
    }

    private void leads(ReferralState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalMove();
        }
    }

    private void asRead(int readVersion) {
        if (readVersion != version) {
            throw new Stale();
        }
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    UUID release() {
        return releaseId;
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }

    UUID service() {
        return serviceId;
    }

    ReferralUrgency urgency() {
        return urgency;
    }

    LocalDate respondBy() {
        return respondBy;
    }

    ReferralState state() {
        return state;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    /** Who is told when something happens to it. */
    StaffId keeper() {
        return new StaffId(Objects.requireNonNullElse(sentBy, draftedBy));
    }

    Set<DataCategory> categories() {
        EnumSet<DataCategory> all = EnumSet.noneOf(DataCategory.class);
        Arrays.stream(categories).map(code -> Coded.of(DataCategory.class, "categories", code)).forEach(all::add);
        return Collections.unmodifiableSet(all);
    }

    /** @param live whether its release holds now */
    ReferralView view(PartnerView partner, String keeper, boolean live, SubjectId subject, Keyring ring,
            LocalDate today) {
        ServiceView service = partner.services().stream().filter(s -> s.id().equals(serviceId)).findFirst()
                .orElseThrow();
        return new ReferralView(id, partner(), partner.name(), service, urgency, respondBy,
                state == ReferralState.SENT && today.isAfter(respondBy), ring.open(subject, place(), needs), releaseId,
                live, categories(), state, draftedAt, keeper, sentAt, answeredAt, declineReason, endedWhy, version);
    }

    private CellPlace place() {
        return new CellPlace("referral", "needs", id);
    }

    @Override
    public String toString() {
        return "Referral " + id;
    }
}
