package org.haven.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.haven.placement.BedSearch;
import org.haven.placement.Confirmed;
import org.haven.placement.FindBeds;
import org.haven.placement.FreeBed;
import org.haven.placement.ToConfirm;
import org.haven.shared.CaseId;
import org.haven.web.shared.Language;

/** The part that admitting and moving have in common: a free bed is chosen, and what Haven asks about it is answered. */
@Named
@ViewScoped
public class BedChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient FindBeds find;

    private String caseRef;
    private String bed;
    private Confirmed asked;
    private String askedFor;
    private boolean sure;
    private transient List<FreeBed> free;

    void open(String ofCase) {
        caseRef = ofCase;
        refresh();
        if (bed != null && free.stream().noneMatch(f -> f.id().toString().equals(bed))) {
            bed = null;
        }
    }

    /** The beds that are free now; a choice that is not among them is undone. */
    void refresh() {
        free = find.find(new BedSearch(CaseId.of(caseRef), null, null));
    }

    void lost() {
        open(caseRef);
        asked = null;
        sure = false;
    }

    /** Haven cannot tell; the form asks from now on. */
    void ask(ToConfirm question) {
        asked = question.what();
        askedFor = bed;
        sure = false;
    }

    UUID chosen() {
        return bed == null || bed.isBlank() ? null : UUID.fromString(bed);
    }

    /** What was made sure of, if it was asked about this very bed. */
    Confirmed confirmed() {
        return sure && asked != null && bed != null && bed.equals(askedFor) ? asked : Confirmed.NOTHING;
    }

    public List<FreeBed> getFree() {
        if (free == null) {
            refresh();
        }
        return free;
    }

    public String label(FreeBed each) {
        return each.house() + " · " + language.words("population." + each.population().code()) + " · "
                + language.words("placement.bed") + " " + each.label()
                + (each.stepFree() ? " · " + language.words("beds.stepFree") : "")
                + (each.heldHere() ? " · " + language.words("beds.yours") : "");
    }

    public String getBed() {
        return bed;
    }

    public void setBed(String bed) {
        this.bed = bed;
    }

    public String getAsked() {
        return asked == null ? null : asked.code();
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
