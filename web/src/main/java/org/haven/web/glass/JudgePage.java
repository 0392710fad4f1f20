package org.haven.web.glass;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.haven.glass.EndGlass;
import org.haven.glass.Emergency;
import org.haven.glass.GlassInCase;
import org.haven.glass.GlassReview;
import org.haven.glass.GlassView;
import org.haven.glass.ListGlass;
import org.haven.glass.ReviewGlass;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** One emergency opening: what was said and done, how it is ended, and how it is judged. */
@Named
@ViewScoped
public class JudgePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ListGlass list;
    @Inject
    private transient EndGlass end;
    @Inject
    private transient ReviewGlass review;
    @Inject
    private transient Language language;

    private String caseRef;
    private String opening;
    private Boolean justified;
    private String note;
    private transient GlassView view;

    public void open() {
        view = getView();
    }

    public GlassView getView() {
        if (view == null) {
            view = list.list(CaseId.of(caseRef)).stream().filter(each -> each.id().toString().equals(opening))
                    .findFirst().orElseThrow(NotFound::new);
        }
        return view;
    }

    public String end() {
        end.end(new GlassInCase(CaseId.of(caseRef), References.parse(opening)));
        Notices.done(language.words("judge.ended"));
        return "/app/glass/judge.xhtml?faces-redirect=true&case=" + caseRef + "&opening=" + opening;
    }

    public String judge() {
        review.review(new GlassReview(CaseId.of(caseRef), References.parse(opening), justified, note));
        Notices.done(language.words("judge.done"));
        return "/app/glass/openings.xhtml?faces-redirect=true&case=" + caseRef;
    }

    public int getLongest() {
        return Emergency.LONGEST;
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public Boolean getJustified() {
        return justified;
    }

    public void setJustified(Boolean justified) {
        this.justified = justified;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
