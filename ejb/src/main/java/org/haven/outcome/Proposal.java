package org.haven.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.haven.shared.IllegalMove;
import org.haven.shared.StaffId;
import org.haven.shared.Stale;
import org.haven.shared.SubjectId;
import org.haven.vault.Cell;
import org.haven.vault.CellPlace;
import org.haven.vault.Keyring;

/** An outcome that one person proposes and another one judges. */
@Entity
@Table(name = "outcome_proposal")
class Proposal {

    private static final String TABLE = "outcome_proposal";

    @Id
    private UUID id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;
    @Column(name = "form_key", nullable = false, updatable = false)
    private UUID formKey;
    @Column(name = "assessment_id", nullable = false)
    private UUID assessmentId;
    @Column(nullable = false)
    private Cell summary;
    private Cell support;
    @Column(nullable = false)
    private ProposalState state;
    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID authorId;
    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;
    @Column(name = "submitted_by")
    private UUID submittedBy;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "reviewer_id")
    private UUID reviewerId;
    @Column(name = "reviewed_at")
    private Instant reviewedAt;
    private Cell answer;
    @Version
    private int version;

    protected Proposal() {
    }

    Proposal(ProposalDraft draft, SubjectId subject, Keyring ring, StaffId by, Instant now) {
        id = UUID.randomUUID();
        caseId = draft.caseId().value();
        formKey = draft.formKey();
        state = ProposalState.DRAFT;
        authorId = by.value();
        madeAt = now;
        words(draft, subject, ring);
    }

    /**
     * Writes it again, while nobody is judging it.
     *
     * @throws IllegalMove when it is being judged, or was accepted
     * @throws Stale when it was read before somebody changed it
     */
    void write(ProposalDraft draft, SubjectId subject, Keyring ring) {
        if (!state.mayBecome(ProposalState.SUBMITTED)) {
            throw new IllegalMove();
        }
        if (draft.version() != version) {
            throw new Stale();
        }
        words(draft, subject, ring);
    }

    private void words(ProposalDraft draft, SubjectId subject, Keyring ring) {
        assessmentId = draft.assessmentId();
        summary = ring.seal(subject, place("summary"), draft.summary());
        support = ring.seal(subject, place("support"), draft.support());
    }

    /**
     * @throws OwnReview when whoever judged it would now be among its authors
     * @throws IllegalMove when it does not lead there from where it stands
     */
    void submit(StaffId by, Instant now) {
        if (!state.mayBecome(ProposalState.SUBMITTED)) {
            throw new IllegalMove();
        }
        if (by.value().equals(reviewerId)) {
            throw new OwnReview();
        }
        state = ProposalState.SUBMITTED;
        submittedBy = by.value();
        submittedAt = now;
    }

    /**
     * @param authors everybody who has written any of it, in whichever round, or assessed what it rests on
     * @throws OwnReview when the reviewer is one of them
     * @throws IllegalMove when it is not waiting to be judged
     * @throws Stale when it was read before somebody changed it
     */
    void review(OutcomeReview review, Set<StaffId> authors, SubjectId subject, Keyring ring, StaffId by, Instant now) {
        if (authors.contains(by) || by.value().equals(authorId) || by.value().equals(submittedBy)) {
            throw new OwnReview();
        }
        ProposalState next = judged(review);
        if (!state.mayBecome(next)) {
            throw new IllegalMove();
        }
        if (review.version() != version) {
            throw new Stale();
        }
        state = next;
        reviewerId = by.value();
        reviewedAt = now;
        answer = ring.seal(subject, place("answer"), review.answer());
    }

    /** Whether the very same judgement stands already, when a click or a request comes twice. */
    boolean reviewedAs(OutcomeReview review, StaffId by) {
        return state == judged(review) && version == review.version() + 1 && by.value().equals(reviewerId);
    }

    private static ProposalState judged(OutcomeReview review) {
        return review.accepted() ? ProposalState.ACCEPTED : ProposalState.SENT_BACK;
    }

    UUID id() {
        return id;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    ProposalState state() {
        return state;
    }

    StaffId author() {
        return new StaffId(authorId);
    }

    StaffId submittedBy() {
        return submittedBy == null ? null : new StaffId(submittedBy);
    }

    StaffId reviewer() {
        return reviewerId == null ? null : new StaffId(reviewerId);
    }

    Instant reviewedAt() {
        return reviewedAt;
    }

    String summary(SubjectId subject, Keyring ring) {
        return ring.open(subject, place("summary"), summary);
    }

    /**
     * @param own whether the reader is among its authors
     * @param nobodyElse whether it waits and nobody is there to judge it
     */
    ProposalView view(SubjectId subject, Keyring ring, Map<StaffId, String> names, boolean own, boolean nobodyElse) {
        return new ProposalView(id, assessmentId, summary(subject, ring), ring.open(subject, place("support"), support),
                state, names.get(author()), madeAt, submittedBy == null ? null : names.get(submittedBy()), submittedAt,
                reviewerId == null ? null : names.get(reviewer()), reviewedAt,
                ring.open(subject, place("answer"), answer), own, nobodyElse, version);
    }

    private CellPlace place(String column) {
        return new CellPlace(TABLE, column, id);
    }

    @Override
    public String toString() {
        return "Proposal " + id;
    }
}
