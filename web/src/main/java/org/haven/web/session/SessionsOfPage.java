package org.haven.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haven.session.EndSessionsOf;
import org.haven.session.ListSessionsOf;
import org.haven.session.SessionsOf;
import org.haven.shared.StaffId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** Where a colleague is signed in; ending all of it. */
@Named("sessionsOf")
@RequestScoped
public class SessionsOfPage {

    @Inject
    ListSessionsOf list;
    @Inject
    EndSessionsOf end;
    @Inject
    Language language;

    private String staff;
    private SessionsOf of;

    public void open() {
        getOf();
    }

    public SessionsOf getOf() {
        if (of == null) {
            of = list.list(StaffId.of(staff));
        }
        return of;
    }

    public String end() {
        StaffId colleague = StaffId.of(staff);
        end.end(colleague);
        Notices.done(language.words("of.ended"));
        return "/app/session/of.xhtml?faces-redirect=true&staff=" + colleague;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }
}
