package org.haven.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.audit.LogLine;
import org.haven.casefile.SeeWhoLooked;
import org.haven.shared.Slice;

/** Who has looked at a case. */
@Named("whoLooked")
@RequestScoped
public class WhoLookedPage {

    private static final int MOST = 100;

    @Inject
    SeeWhoLooked see;
    @Inject
    CaseHeader header;

    private Slice<LogLine> lines;

    public void open() {
        header.open();
        getLines();
    }

    public List<LogLine> getLines() {
        if (lines == null) {
            lines = see.see(header.id(), MOST);
        }
        return lines.items();
    }

    public boolean isMore() {
        return lines.more();
    }

    public int getMost() {
        return MOST;
    }
}
