package org.haven.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.intake.IntakeRow;
import org.haven.intake.ListIntakes;
import org.haven.shared.Page;
import org.haven.shared.Slice;
import org.haven.web.shared.PageNumber;

/** Contacts that wait for somebody. */
@Named("contactsPage")
@RequestScoped
public class ContactsPage {

    private static final int SIZE = 25;

    @Inject
    ListIntakes list;

    private String page;
    private Slice<IntakeRow> slice;

    public void open() {
        slice = list.list(new Page(PageNumber.of(page), SIZE)).contacts();
    }

    public List<IntakeRow> getContacts() {
        return slice.items();
    }

    public boolean isMore() {
        return slice.more();
    }

    public String getNext() {
        return "/app/intake/list.xhtml?page=" + (PageNumber.of(page) + 1);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
