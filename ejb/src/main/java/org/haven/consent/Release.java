package org.haven.consent;

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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.haven.partner.PartnerId;
import org.haven.shared.CaseId;
import org.haven.shared.Coded;
import org.haven.shared.IllegalMove;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.CellPlace;
import org.haven.vault.Cell;
import org.haven.vault.Keyring;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A survivor's agreement that something about them leaves: to one recipient, for one purpose, in named categories, until
 * a moment. Whether it holds is asked of the clock each time. Nothing of it changes but that it is withdrawn.
 */
@Entity
@Table(name = "release")
class Release {
    /** Longer than this needs a reason. */
    static final int MONTHS = 6;
    /** Longer than this is not reasonably limited in time. */
    static final int MOST_MONTHS = 12;
    private static final String TABLE = "release";

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(name = "partner_id", nullable = false, updatable = false)
    private UUID partnerId;
    @Column(nullable = false, updatable = false)
    private ReleasePurpose purpose;
    @Column(name = "purpose_words", updatable = false)
    private Cell purposeWords;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, updatable = false)
    private String[] categories;
    @Column(name = "valid_from", nullable = false, updatable = false)
    private Instant validFrom;
    @Column(name = "ends_at", nullable = false, updatable = false)
    private Instant endsAt;
    @Column(name = "long_reason", updatable = false)
    private Cell longReason;
    @Column(nullable = false, updatable = false)
    private ReleaseGiver giver;
    @Column(name = "giver_name", updatable = false)
    private Cell giverName;
    @Column(nullable = false, updatable = false)
    private Assent assent;
    @Column(nullable = false, updatable = false)
    private ReleaseMethod method;
    @Column(name = "spoken_in", nullable = false, updatable = false)
    private Cell spokenIn;
    @Column(nullable = false, updatable = false)
    private String interpreter;
    @Column(name = "notice_version", nullable = false, updatable = false)
    private String noticeVersion;
    @Column(name = "not_a_condition", nullable = false, updatable = false)
    private boolean notACondition;
    @Column(name = "signed_at", nullable = false, updatable = false)
    private Instant signedAt;
    @Column(name = "recorded_by", nullable = false, updatable = false)
    private UUID recordedBy;
    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;
    @Column(nullable = false)
    private ReleaseState state;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "withdrawn_via")
    private WithdrawnVia withdrawnVia;
    @Column(name = "withdrawn_by")
    private UUID withdrawnBy;
    @Version
    private int version;

    protected Release() {
    }

    /** @throws Invalid when its times make no release */
    Release(NewRelease r, SubjectId subject, Keyring ring, StaffId by, Instant now) {
        id = UUID.randomUUID();
        caseId = r.caseId().value();
        formKey = r.formKey();
        partnerId = r.recipient().value();
        purpose = r.purpose();
        categories = r.categories().stream().map(Coded::code).toArray(String[]::new);
        validFrom = r.validFrom() == null ? now : r.validFrom();
        endsAt = r.endsAt();
        signedAt = r.signedAt() == null ? now : r.signedAt();
        times(r, now);
        giver = r.giver();
        assent = r.assent();
        method = r.method();
        interpreter = r.interpreter() ? "yes" : "no";
        noticeVersion = r.noticeVersion();
        notACondition = r.notACondition();
        purposeWords = seal(subject, ring, "purpose_words", r.purposeWords());
        longReason = seal(subject, ring, "long_reason", r.longReason());
        giverName = seal(subject, ring, "giver_name", r.giverName());
        spokenIn = seal(subject, ring, "spoken_in", r.language());
        recordedBy = by.value();
        recordedAt = now;
        state = ReleaseState.SIGNED;
    }

    private void times(NewRelease r, Instant now) {
        if (signedAt.isAfter(now)) {
            throw new Invalid("signedAt", "future");
        }
        if (!endsAt.isAfter(validFrom)) {
            throw new Invalid("endsAt", "release-order");
        }
        if (!endsAt.isAfter(now)) {
            throw new Invalid("endsAt", "release-past");
        }
        if (endsAt.isAfter(monthsOn(MOST_MONTHS))) {
            throw new Invalid("endsAt", "release-too-long");
        }
        if (endsAt.isAfter(monthsOn(MONTHS)) && r.longReason() == null) {
            throw new Invalid("longReason", "release-long");
        }
    }

    /** The end of the day on which so many months have passed. */
    private Instant monthsOn(int months) {
        LocalDate last = Today.at(validFrom).plusMonths(months);
        return last.plusDays(1).atStartOfDay(Today.ZONE).toInstant();
    }

    /** @throws IllegalMove when it was withdrawn already */
    void withdraw(WithdrawnVia via, StaffId by, Instant now) {
        if (!state.mayBecome(ReleaseState.WITHDRAWN)) {
            throw new IllegalMove();
        }
        state = ReleaseState.WITHDRAWN;
        withdrawnAt = now;
        withdrawnVia = via;
        withdrawnBy = by.value();
    }

    boolean isWithdrawn() {
        return state == ReleaseState.WITHDRAWN;
    }

    ReleaseStanding standing(Instant now) {
        if (isWithdrawn()) {
            return ReleaseStanding.WITHDRAWN;
        }
        if (now.isBefore(validFrom)) {
            return ReleaseStanding.NOT_YET;
        }
        return now.isBefore(endsAt) ? ReleaseStanding.LIVE : ReleaseStanding.ENDED;
    }

    /** Whether it holds now for this recipient, this purpose and every category that is asked for. */
    boolean allows(PartnerId recipient, ReleasePurpose what, Set<DataCategory> asked, Instant now) {
        return standing(now) == ReleaseStanding.LIVE && recipient.value().equals(partnerId) && what == purpose
                && !asked.isEmpty() && categories().containsAll(asked);
    }

    boolean isSignedByAnother() {
        return giverName != null;
    }

    String giverName(SubjectId subject, Keyring ring) {
        return open(subject, ring, "giver_name", giverName);
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    PartnerId recipient() {
        return new PartnerId(partnerId);
    }

    ReleasePurpose purpose() {
        return purpose;
    }

    Instant endsAt() {
        return endsAt;
    }

    StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    Set<DataCategory> categories() {
        return categories(categories);
    }

    static Set<DataCategory> categories(String[] codes) {
        EnumSet<DataCategory> all = EnumSet.noneOf(DataCategory.class);
        Arrays.stream(codes).map(code -> Coded.of(DataCategory.class, "categories", code)).forEach(all::add);
        return Collections.unmodifiableSet(all);
    }

    ReleaseView view(SubjectId subject, Keyring ring, Function<PartnerId, String> partners,
            Function<StaffId, String> staff, ReleaseStanding standing) {
        return new ReleaseView(id, recipient(), partners.apply(recipient()), purpose,
                open(subject, ring, "purpose_words", purposeWords), categories(), validFrom, endsAt,
                open(subject, ring, "long_reason", longReason), standing, giver, giverName(subject, ring), assent,
                method, open(subject, ring, "spoken_in", spokenIn), "yes".equals(interpreter), noticeVersion, signedAt,
                staff.apply(recordedBy()), withdrawnAt, withdrawnVia, version);
    }

    private Cell seal(SubjectId subject, Keyring ring, String column, String text) {
        return ring.seal(subject, new CellPlace(TABLE, column, id), text);
    }

    private String open(SubjectId subject, Keyring ring, String column, Cell cell) {
        return ring.open(subject, new CellPlace(TABLE, column, id), cell);
    }

    @Override
    public String toString() {
        return "Release " + id;
    }
}
