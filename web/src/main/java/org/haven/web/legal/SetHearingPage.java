package org.haven.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import org.haven.legal.Arranged;
import org.haven.legal.HearingDetails;
import org.haven.legal.HearingKind;
import org.haven.legal.HearingMode;
import org.haven.legal.NewHearing;
import org.haven.legal.SetHearing;

/** The form with which a hearing is set. */
@Named
@RequestScoped
public class SetHearingPage extends MatterBean {

    @Inject
    SetHearing set;

    private LocalDateTime at;
    private HearingKind kind;
    private HearingMode mode = HearingMode.IN_PERSON;
    private Arranged support = Arranged.NOT_ASKED;
    private Arranged interpreter = Arranged.NOT_ASKED;
    private String place;

    public String set() {
        set.set(new NewHearing(caseId(), matterId(), new HearingDetails(at, kind, mode, support, interpreter, place),
                key()));
        return done("hearing.set.done");
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public HearingKind getKind() {
        return kind;
    }

    public void setKind(HearingKind kind) {
        this.kind = kind;
    }

    public HearingMode getMode() {
        return mode;
    }

    public void setMode(HearingMode mode) {
        this.mode = mode;
    }

    public Arranged getSupport() {
        return support;
    }

    public void setSupport(Arranged support) {
        this.support = support;
    }

    public Arranged getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(Arranged interpreter) {
        this.interpreter = interpreter;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
