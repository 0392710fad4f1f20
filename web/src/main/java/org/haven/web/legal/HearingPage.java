package org.haven.web.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.haven.access.Permission;
import org.haven.legal.EndHearing;
import org.haven.legal.HearingEnd;
import org.haven.legal.HearingState;
import org.haven.legal.HearingView;
import org.haven.shared.IllegalMove;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.shared.Stale;

/** One hearing, and what came of it. */
@Named
@RequestScoped
public class HearingPage extends MatterBean {

    @Inject
    EndHearing end;

    private String hearingRef;
    private String version;
    private HearingState to;
    private LocalDateTime next;

    @Override
    public void open() {
        super.open();
        getHearing();
    }

    public HearingView getHearing() {
        UUID wanted = References.parse(hearingRef);
        return getMatter().hearings().stream().filter(h -> h.id().equals(wanted)).findFirst()
                .orElseThrow(NotFound::new);
    }

    public String end() {
        try {
            end.end(new HearingEnd(caseId(), matterId(), References.parse(hearingRef), number(version), to, next));
        } catch (Stale | IllegalMove e) {
            version = null;
            forget();
            throw e;
        }
        return done("hearing.ended");
    }

    public boolean isEnding() {
        return caller.may(Permission.END_HEARING) && (!drawing.isNow() || getHearing().state() == HearingState.PLANNED);
    }

    public List<HearingState> getOffered() {
        return List.copyOf(HearingState.PLANNED.next());
    }

    public String getVersion() {
        return version == null && drawing.isNow() ? String.valueOf(getHearing().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getHearingRef() {
        return hearingRef;
    }

    public void setHearingRef(String hearingRef) {
        this.hearingRef = hearingRef;
    }

    public HearingState getTo() {
        return to;
    }

    public void setTo(HearingState to) {
        this.to = to;
    }

    public LocalDateTime getNext() {
        return next;
    }

    public void setNext(LocalDateTime next) {
        this.next = next;
    }
}
