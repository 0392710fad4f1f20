package org.haven.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import org.haven.placement.Destination;
import org.haven.placement.EndReason;
import org.haven.placement.EndStay;
import org.haven.placement.StayEnd;
import org.haven.shared.CaseId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/** The form with which a stay ends. */
@Named
@ViewScoped
public class EndPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient EndStay end;
    @Inject
    private CurrentStay stay;
    @Inject
    private transient Times times;

    private String caseRef;
    private LocalDateTime at;
    private Destination destination;
    private EndReason reason;

    public void open() {
        stay.open(CaseId.of(caseRef));
    }

    public String end() {
        end.end(new StayEnd(CaseId.of(caseRef), stay.id(), stay.version(), typed(), destination, reason));
        Notices.done(language.words("end.done"));
        return PlacementPage.address(caseRef);
    }

    public Destination[] getDestinations() {
        return Destination.values();
    }

    public EndReason[] getReasons() {
        return EndReason.values();
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public Destination getDestination() {
        return destination;
    }

    public void setDestination(Destination destination) {
        this.destination = destination;
    }

    public EndReason getReason() {
        return reason;
    }

    public void setReason(EndReason reason) {
        this.reason = reason;
    }

    private Instant typed() {
        return at == null ? null : at.atZone(times.zone()).toInstant();
    }
}
