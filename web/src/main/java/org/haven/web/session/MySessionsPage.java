package org.haven.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.session.ListMySessions;
import org.haven.session.SessionView;
import org.haven.web.shared.Language;

/** Where I am signed in. */
@Named("mySessions")
@RequestScoped
public class MySessionsPage {

    @Inject
    ListMySessions list;
    @Inject
    Language language;

    private List<SessionView> sessions;
    private String did;

    public void open() {
        getSessions();
    }

    public List<SessionView> getSessions() {
        if (sessions == null) {
            sessions = list.list();
        }
        return sessions;
    }

    /** Whether there is any other to end. */
    public boolean isOthers() {
        return getSessions().stream().anyMatch(each -> !each.current());
    }

    /** What has just been ended; a word of ours or nothing. */
    public String getDone() {
        return "ended".equals(did) || "othersEnded".equals(did) ? language.words("mine." + did) : null;
    }

    public String getDid() {
        return did;
    }

    public void setDid(String did) {
        this.did = did;
    }
}
