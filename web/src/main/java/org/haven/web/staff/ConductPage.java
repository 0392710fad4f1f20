package org.haven.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.staff.AcceptConduct;
import org.haven.staff.ConductView;
import org.haven.staff.SeeConduct;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The code of conduct, for everybody. */
@Named("conduct")
@RequestScoped
public class ConductPage {
    private static final int LINES = 8;

    @Inject
    SeeConduct see;
    @Inject
    AcceptConduct accept;
    @Inject
    Language language;

    private ConductView view;
    private int version;

    public void open() {
        view = see.see();
        version = view.version();
    }

    public ConductView getView() {
        if (view == null) {
            view = see.see();
        }
        return view;
    }

    /** Its sentences, as this version has them. */
    public List<String> getLines() {
        return java.util.stream.IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> language.words("conduct." + getView().version() + "." + line)).toList();
    }

    public String accept() {
        accept.accept(version);
        Notices.done(language.words("conduct.accepted"));
        return "/app/staff/conduct.xhtml?faces-redirect=true";
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
