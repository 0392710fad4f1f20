package org.haven.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import org.haven.legal.DeadlineDetails;
import org.haven.legal.DeadlineKind;
import org.haven.legal.NewDeadline;
import org.haven.legal.SetDeadline;

/** The form with which a deadline is set. What such a matter usually has is written into it, to be confirmed or changed. */
@Named
@RequestScoped
public class SetDeadlinePage extends MatterBean {

    @Inject
    SetDeadline set;

    private DeadlineKind kind;
    private LocalDate dueOn;
    private Integer[] remindBefore = {7, 1};

    @Override
    public void open() {
        super.open();
        DeadlineDetails usual = getMatter().suggestion();
        if (usual != null) {
            kind = usual.kind();
            dueOn = usual.dueOn();
            remindBefore = usual.remindBefore().toArray(Integer[]::new);
        }
    }

    public String set() {
        set.set(new NewDeadline(caseId(), matterId(), new DeadlineDetails(kind, dueOn, Arrays.asList(remindBefore)),
                key()));
        return done("deadline.set.done");
    }

    public DeadlineKind getKind() {
        return kind;
    }

    public void setKind(DeadlineKind kind) {
        this.kind = kind;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Integer[] getRemindBefore() {
        return remindBefore.clone();
    }

    public void setRemindBefore(Integer[] remindBefore) {
        this.remindBefore = remindBefore.clone();
    }
}
