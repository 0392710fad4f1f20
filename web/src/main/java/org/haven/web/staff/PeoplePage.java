package org.haven.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.access.CurrentCaller;
import org.haven.shared.NotFound;
import org.haven.shared.Page;
import org.haven.shared.Slice;
import org.haven.shared.StaffId;
import org.haven.staff.ListStaff;
import org.haven.staff.ReinstateStaff;
import org.haven.staff.Colleague;
import org.haven.staff.SuspendStaff;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.PageNumber;

/** Who works here; pausing somebody's access and giving it back, asked once more before it is done. */
@Named("people")
@RequestScoped
public class PeoplePage {

    private static final int ROWS = 50;
    private static final String HERE = "/app/staff/people.xhtml?faces-redirect=true";

    @Inject
    ListStaff list;
    @Inject
    SuspendStaff suspend;
    @Inject
    ReinstateStaff reinstate;
    @Inject
    CurrentCaller caller;
    @Inject
    Language language;

    private String staff;
    private String page;
    private Slice<Colleague> people;

    public void open() {
        getRows();
        if (staff != null && getAsked() == null) {
            throw new NotFound();
        }
    }

    public List<Colleague> getRows() {
        return slice().items();
    }

    public boolean isMore() {
        return slice().more();
    }

    public String getNext() {
        return "/app/staff/people.xhtml?page=" + (getNumber() + 1);
    }

    public int getNumber() {
        return PageNumber.of(page);
    }

    private Slice<Colleague> slice() {
        if (people == null) {
            people = list.list(new Page(getNumber(), ROWS));
        }
        return people;
    }

    /** The person the question is about; null when nothing is asked. */
    public Colleague getAsked() {
        if (staff == null) {
            return null;
        }
        StaffId asked = StaffId.of(staff);
        return getRows().stream().filter(p -> p.id().equals(asked) && !me(p)).findFirst().orElse(null);
    }

    public boolean me(Colleague person) {
        return person.id().equals(caller.get().staffId());
    }

    public String pause() {
        suspend.suspend(StaffId.of(staff));
        Notices.done(language.words("people.paused"));
        return HERE;
    }

    public String reinstate() {
        reinstate.reinstate(StaffId.of(staff));
        Notices.done(language.words("people.reinstated"));
        return HERE;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }
}
