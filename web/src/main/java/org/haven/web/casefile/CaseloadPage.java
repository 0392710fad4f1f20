package org.haven.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.casefile.CaseloadRow;
import org.haven.casefile.ListCaseload;
import org.haven.shared.Page;
import org.haven.shared.Slice;
import org.haven.web.shared.PageNumber;

/** My cases. */
@Named("caseload")
@RequestScoped
public class CaseloadPage {

    private static final int ROWS = 25;

    @Inject
    ListCaseload list;

    private String page;
    private Slice<CaseloadRow> cases;

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public void open() {
        cases = list.list(new Page(number(), ROWS)).cases();
    }

    public List<CaseloadRow> getRows() {
        return cases.items();
    }

    public boolean isMore() {
        return cases.more();
    }

    public boolean isLater() {
        return number() > 0;
    }

    public String getNext() {
        return "/app/casefile/list.xhtml?page=" + (number() + 1);
    }

    private int number() {
        return PageNumber.of(page);
    }
}
