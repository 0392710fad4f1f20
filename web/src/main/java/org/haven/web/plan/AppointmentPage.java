package org.haven.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.haven.plan.AppointmentEnd;
import org.haven.plan.AppointmentState;
import org.haven.plan.AppointmentView;
import org.haven.plan.EndAppointment;
import org.haven.plan.OpenPlan;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** An appointment, and what became of it. */
@Named
@ViewScoped
public class AppointmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient OpenPlan open;
    @Inject
    private transient EndAppointment end;

    private String caseRef;
    private String appointment;
    private int version;
    private transient AppointmentView view;
    private AppointmentState state;

    public void open() {
        version = getView().version();
    }

    public AppointmentView getView() {
        if (view == null) {
            UUID id = References.parse(appointment);
            view = open.open(CaseId.of(caseRef)).appointments().stream().filter(a -> a.id().equals(id)).findFirst()
                    .orElseThrow(NotFound::new);
        }
        return view;
    }

    public String end() {
        end.end(new AppointmentEnd(CaseId.of(caseRef), References.parse(appointment), version, state));
        Notices.done(language.words("appointment.ended"));
        return PlanPage.address(caseRef);
    }

    public List<AppointmentState> getEnds() {
        return List.of(AppointmentState.ATTENDED, AppointmentState.NOT_ATTENDED, AppointmentState.CANCELLED);
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getAppointment() {
        return appointment;
    }

    public void setAppointment(String appointment) {
        this.appointment = appointment;
    }

    public AppointmentState getState() {
        return state;
    }

    public void setState(AppointmentState state) {
        this.state = state;
    }
}
