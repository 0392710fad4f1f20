package org.haven.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.haven.placement.Admission;
import org.haven.placement.AdmitToBed;
import org.haven.placement.BedOutOfUse;
import org.haven.placement.BedTaken;
import org.haven.placement.HoldEnded;
import org.haven.placement.ToConfirm;
import org.haven.shared.CaseId;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/** The form with which a survivor moves into a bed. When the bed is gone, what was typed stays. */
@Named
@ViewScoped
public class AdmitPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient AdmitToBed admit;
    @Inject
    private BedChoice choice;
    @Inject
    private transient Times times;

    private String caseRef;
    private String bed;
    private String hold;
    private UUID comesFrom;
    private UUID formKey;
    private LocalDateTime at;
    private LocalDate expectedUntil;
    private String agreed;

    public void open() {
        formKey = UUID.randomUUID();
        comesFrom = hold == null || hold.isBlank() ? null : References.parse(hold);
        choice.setBed(bed);
        choice.open(caseRef);
    }

    public String admit() {
        try {
            admit.admit(new Admission(CaseId.of(caseRef), choice.chosen(), comesFrom, typed(), expectedUntil, agreed,
                    choice.confirmed(), formKey));
        } catch (ToConfirm e) {
            choice.ask(e);
            throw e;
        } catch (BedTaken | BedOutOfUse | HoldEnded e) {
            comesFrom = null;
            choice.lost();
            throw e;
        }
        Notices.done(language.words("admit.done"));
        return PlacementPage.address(caseRef);
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getBed() {
        return bed;
    }

    public void setBed(String bed) {
        this.bed = bed;
    }

    public String getHold() {
        return hold;
    }

    public void setHold(String hold) {
        this.hold = hold;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public LocalDate getExpectedUntil() {
        return expectedUntil;
    }

    public void setExpectedUntil(LocalDate expectedUntil) {
        this.expectedUntil = expectedUntil;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    private Instant typed() {
        return at == null ? null : at.atZone(times.zone()).toInstant();
    }
}
