package org.haven.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.legal.DeadlineEnd;
import org.haven.legal.DeadlineState;
import org.haven.legal.DeadlineView;
import org.haven.legal.EndDeadline;
import org.haven.shared.IllegalMove;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.shared.Stale;

/** One deadline, and what came of it. */
@Named
@RequestScoped
public class DeadlinePage extends MatterBean {

    @Inject
    EndDeadline end;

    private String deadlineRef;
    private String version;
    private DeadlineState to;
    private LocalDate dueOn;

    @Override
    public void open() {
        super.open();
        getDeadline();
    }

    public DeadlineView getDeadline() {
        UUID wanted = References.parse(deadlineRef);
        return getMatter().deadlines().stream().filter(d -> d.id().equals(wanted)).findFirst()
                .orElseThrow(NotFound::new);
    }

    public String end() {
        try {
            end.end(new DeadlineEnd(caseId(), matterId(), References.parse(deadlineRef), number(version), to, dueOn));
        } catch (Stale | IllegalMove e) {
            version = null;
            forget();
            throw e;
        }
        return done("deadline.ended");
    }

    public boolean isEnding() {
        return caller.may(Permission.END_DEADLINE) && (!drawing.isNow() || getDeadline().state() == DeadlineState.OPEN);
    }

    public List<DeadlineState> getOffered() {
        return List.copyOf(DeadlineState.OPEN.next());
    }

    public String getVersion() {
        return version == null && drawing.isNow() ? String.valueOf(getDeadline().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getDeadlineRef() {
        return deadlineRef;
    }

    public void setDeadlineRef(String deadlineRef) {
        this.deadlineRef = deadlineRef;
    }

    public DeadlineState getTo() {
        return to;
    }

    public void setTo(DeadlineState to) {
        this.to = to;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
