package org.haven.web.counselling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.haven.counselling.BeginEpisode;
import org.haven.counselling.EpisodeBeginning;
import org.haven.counselling.Modality;
import org.haven.shared.CaseId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The form with which counselling begins. */
@Named("beginCounselling")
@ViewScoped
public class BeginPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient BeginEpisode begin;

    private final UUID formKey = UUID.randomUUID();
    private String caseRef;
    private Modality modality;
    private LocalDate begunOn;
    private String aim;

    public String begin() {
        begin.begin(new EpisodeBeginning(CaseId.of(caseRef), modality, begunOn, aim, formKey));
        Notices.done(language.words("counselling.begun"));
        return CounsellingPage.address(caseRef);
    }

    public Modality[] getModalities() {
        return Modality.values();
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public Modality getModality() {
        return modality;
    }

    public void setModality(Modality modality) {
        this.modality = modality;
    }

    public LocalDate getBegunOn() {
        return begunOn;
    }

    public void setBegunOn(LocalDate begunOn) {
        this.begunOn = begunOn;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }
}
