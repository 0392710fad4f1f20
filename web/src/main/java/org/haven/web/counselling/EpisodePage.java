package org.haven.web.counselling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.haven.counselling.EndEpisode;
import org.haven.counselling.EpisodeEnd;
import org.haven.counselling.EpisodeEnding;
import org.haven.counselling.EpisodeView;
import org.haven.counselling.ReadCounselling;
import org.haven.counselling.TakeUpEpisode;
import org.haven.shared.CaseId;
import org.haven.shared.IllegalMove;
import org.haven.shared.NotFound;
import org.haven.shared.Page;
import org.haven.shared.References;
import org.haven.shared.Stale;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The form with which an episode ends, or is taken up again. */
@Named("episodePage")
@ViewScoped
public class EpisodePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient ReadCounselling read;
    @Inject
    private transient EndEpisode end;
    @Inject
    private transient TakeUpEpisode takeUp;

    private String caseRef;
    private String episode;
    private int version;
    private boolean goingOn;
    private EpisodeEnd reason;

    public void open() {
        UUID wanted = References.parse(episode);
        EpisodeView found = read.read(CaseId.of(caseRef), new Page(0, 1)).episodes().stream()
                .filter(e -> e.id().equals(wanted)).findFirst().orElseThrow(NotFound::new);
        version = found.version();
        goingOn = found.open();
    }

    public String end() {
        try {
            end.end(new EpisodeEnding(CaseId.of(caseRef), References.parse(episode), version, reason));
        } catch (Stale | IllegalMove e) {
            open();
            throw e;
        }
        Notices.done(language.words("counselling.ended"));
        return CounsellingPage.address(caseRef);
    }

    public String takeUp() {
        try {
            takeUp.takeUp(CaseId.of(caseRef), References.parse(episode), version);
        } catch (Stale | IllegalMove e) {
            open();
            throw e;
        }
        Notices.done(language.words("counselling.takenUp"));
        return CounsellingPage.address(caseRef);
    }

    public boolean isGoingOn() {
        return goingOn;
    }

    public EpisodeEnd[] getReasons() {
        return EpisodeEnd.values();
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getEpisode() {
        return episode;
    }

    public void setEpisode(String episode) {
        this.episode = episode;
    }

    public EpisodeEnd getReason() {
        return reason;
    }

    public void setReason(EpisodeEnd reason) {
        this.reason = reason;
    }
}
