package org.haven.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.haven.shared.StaffId;
import org.haven.staff.NewTraining;
import org.haven.staff.OpenStaff;
import org.haven.staff.RecordTraining;
import org.haven.staff.StaffFile;
import org.haven.staff.TrainingKind;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** An administrator records what a colleague was trained in. */
@Named
@ViewScoped
public class TrainingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenStaff open;
    @Inject
    private transient RecordTraining record;
    @Inject
    private transient Language language;

    private String staff;
    private TrainingKind kind;
    private LocalDate heldOn;
    private LocalDate validUntil;
    private UUID formKey;
    private transient StaffFile view;

    public void open() {
        formKey = UUID.randomUUID();
        view = open.open(StaffId.of(staff));
    }

    public StaffFile getView() {
        if (view == null) {
            view = open.open(StaffId.of(staff));
        }
        return view;
    }

    public TrainingKind[] getKinds() {
        return TrainingKind.values();
    }

    public String save() {
        record.record(new NewTraining(StaffId.of(staff), kind, heldOn, validUntil, formKey));
        Notices.done(language.words("training.saved"));
        return "/app/staff/person.xhtml?faces-redirect=true&staff=" + staff;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public TrainingKind getKind() {
        return kind;
    }

    public void setKind(TrainingKind kind) {
        this.kind = kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
