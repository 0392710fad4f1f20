package org.haven.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.haven.placement.BedMove;
import org.haven.placement.BedOutOfUse;
import org.haven.placement.BedTaken;
import org.haven.placement.MoveBed;
import org.haven.placement.MoveReason;
import org.haven.placement.ToConfirm;
import org.haven.shared.CaseId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/** The form with which a survivor moves to another bed. When the bed is gone, what was typed stays. */
@Named
@ViewScoped
public class MovePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient MoveBed move;
    @Inject
    private BedChoice choice;
    @Inject
    private CurrentStay stay;
    @Inject
    private transient Times times;

    private String caseRef;
    private UUID formKey;
    private MoveReason reason;
    private LocalDateTime at;

    public void open() {
        formKey = UUID.randomUUID();
        stay.open(CaseId.of(caseRef));
        choice.open(caseRef);
    }

    public String move() {
        try {
            move.move(new BedMove(CaseId.of(caseRef), stay.id(), stay.version(), choice.chosen(), typed(), reason,
                    choice.confirmed(), formKey));
        } catch (ToConfirm e) {
            choice.ask(e);
            throw e;
        } catch (BedTaken | BedOutOfUse e) {
            choice.lost();
            throw e;
        }
        Notices.done(language.words("move.done"));
        return PlacementPage.address(caseRef);
    }

    public MoveReason[] getReasons() {
        return MoveReason.values();
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public MoveReason getReason() {
        return reason;
    }

    public void setReason(MoveReason reason) {
        this.reason = reason;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    private Instant typed() {
        return at == null ? null : at.atZone(times.zone()).toInstant();
    }
}
