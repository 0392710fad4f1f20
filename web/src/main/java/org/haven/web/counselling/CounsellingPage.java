package org.haven.web.counselling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.counselling.CounsellingView;
import org.haven.counselling.EpisodeView;
import org.haven.counselling.ReadCounselling;
import org.haven.counselling.SessionView;
import org.haven.shared.CaseId;
import org.haven.shared.Page;
import org.haven.web.shared.Language;
import org.haven.web.shared.PageNumber;

/** The counselling tab of a case. */
@Named
@RequestScoped
public class CounsellingPage {

    private static final int ROWS = 20;

    @Inject
    ReadCounselling read;
    @Inject
    CurrentCaller caller;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private String caseRef;
    private String page;
    private CounsellingView view;
    private Map<UUID, EpisodeView> episodes;

    public void open() {
        getView();
    }

    static String address(Object caseRef) {
        return "/app/counselling/counselling.xhtml?faces-redirect=true&case=" + caseRef;
    }

    public CounsellingView getView() {
        if (view == null) {
            view = read.read(CaseId.of(caseRef), new Page(PageNumber.of(page), ROWS));
            episodes = view.episodes().stream().collect(Collectors.toMap(EpisodeView::id, Function.identity()));
        }
        return view;
    }

    /** Planned sessions whose time is past, so that somebody still has to say what became of them. */
    public List<SessionView> getToRecord() {
        Instant now = clock.instant();
        return getView().planned().stream().filter(s -> !s.at().isAfter(now)).toList();
    }

    public List<SessionView> getUpcoming() {
        Instant now = clock.instant();
        return getView().planned().stream().filter(s -> s.at().isAfter(now)).toList();
    }

    /** How a session is held: the way of its episode, what kind of place, how long, with whom else. */
    public String how(SessionView session) {
        List<String> parts = new ArrayList<>();
        parts.add(language.words("modality." + episodes.get(session.episodeId()).modality().code()));
        parts.add(language.words("settingIn." + session.setting().code()));
        parts.add(language.words("session.length").replace("{0}", String.valueOf(session.minutes())));
        if (session.interpreter()) {
            parts.add(language.words("session.withInterpreter"));
        }
        return String.join(", ", parts);
    }

    public String getNext() {
        return "/app/counselling/counselling.xhtml?case=" + caseRef + "&page=" + (PageNumber.of(page) + 1);
    }

    public boolean isCounselling() {
        return caller.may(Permission.PLAN_SESSION);
    }

    public boolean isNoting() {
        return caller.may(Permission.READ_CLINICAL_NOTES);
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
