package org.haven.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.haven.access.CurrentCaller;
import org.haven.plan.AppointmentKind;
import org.haven.plan.Colleague;
import org.haven.plan.MakeAppointment;
import org.haven.plan.NewAppointment;
import org.haven.plan.OpenPlan;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/** The form with which something is agreed for a day and an hour. */
@Named
@ViewScoped
public class NewAppointmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient OpenPlan open;
    @Inject
    private transient MakeAppointment make;
    @Inject
    private transient CurrentCaller caller;
    @Inject
    private transient Times times;

    private String caseRef;
    private UUID formKey;
    private transient List<Colleague> colleagues;
    private AppointmentKind kind;
    private LocalDateTime at;
    private LocalDateTime until;
    private String with;
    private String note;

    /** Begins with oneself, for those who work on the case. */
    public void open() {
        formKey = UUID.randomUUID();
        StaffId me = caller.get().staffId();
        with = getColleagues().stream().map(Colleague::id).filter(me::equals).map(StaffId::toString).findFirst()
                .orElse(null);
    }

    public String make() {
        make.make(new NewAppointment(CaseId.of(caseRef), kind, moment(at), moment(until),
                with == null || with.isBlank() ? null : StaffId.of(with), note, formKey));
        Notices.done(language.words("appointment.done"));
        return PlanPage.address(caseRef);
    }

    private Instant moment(LocalDateTime typed) {
        return typed == null ? null : typed.atZone(times.zone()).toInstant();
    }

    public List<Colleague> getColleagues() {
        if (colleagues == null) {
            colleagues = open.open(CaseId.of(caseRef)).colleagues();
        }
        return colleagues;
    }

    public AppointmentKind[] getKinds() {
        return AppointmentKind.values();
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public AppointmentKind getKind() {
        return kind;
    }

    public void setKind(AppointmentKind kind) {
        this.kind = kind;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
