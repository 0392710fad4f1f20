package org.haven.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.haven.access.Permission;
import org.haven.legal.MatterMove;
import org.haven.legal.MatterState;
import org.haven.legal.MoveMatter;
import org.haven.shared.IllegalMove;
import org.haven.shared.Stale;

/** One matter: where it stands and may go, its hearings and deadlines. */
@Named
@RequestScoped
public class MatterPage extends MatterBean {

    @Inject
    MoveMatter move;

    private String version;
    private MatterState to;

    public String move() {
        try {
            move.move(new MatterMove(caseId(), matterId(), number(version), to));
        } catch (Stale | IllegalMove e) {
            version = null;
            forget();
            throw e;
        }
        return done("legal.moved");
    }

    public boolean isMoving() {
        return caller.may(Permission.MOVE_MATTER) && (!drawing.isNow() || !getMatter().next().isEmpty());
    }

    /** Only legal moves are offered. What comes back is judged by the matter, not by the form. */
    public List<MatterState> getOffered() {
        return drawing.isNow() ? getMatter().next() : Arrays.asList(MatterState.values());
    }

    public boolean isWorking() {
        return caller.may(Permission.SET_HEARING) && getMatter().state() != MatterState.CLOSED;
    }

    public boolean isAmending() {
        return caller.may(Permission.AMEND_MATTER);
    }

    public boolean isReadingNotes() {
        return caller.may(Permission.READ_PRIVILEGED);
    }

    public String getVersion() {
        return version == null && drawing.isNow() ? String.valueOf(getMatter().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public MatterState getTo() {
        return to;
    }

    public void setTo(MatterState to) {
        this.to = to;
    }
}
