package org.haven.web.outcome;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.haven.outcome.AmendInstrument;
import org.haven.outcome.InstrumentAmendment;
import org.haven.outcome.InstrumentContent;
import org.haven.outcome.InstrumentState;
import org.haven.outcome.InstrumentView;
import org.haven.outcome.ListInstruments;
import org.haven.shared.NotFound;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The form in which the questions are amended. */
@Named
@ViewScoped
public class InstrumentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient ListInstruments list;
    @Inject
    private transient AmendInstrument amend;

    private UUID basedOn;
    private int revision;
    private int version;
    private boolean draft;
    private InstrumentForm form;

    /** Begins with the draft, or with the newest version when there is none. */
    public void open() {
        List<InstrumentView> versions = list.list();
        InstrumentView newest = versions.stream().findFirst().orElseThrow(NotFound::new);
        basedOn = newest.id();
        revision = newest.revision();
        draft = newest.state() == InstrumentState.DRAFT;
        version = draft ? newest.version() : newest.version() + 1;
        form = new InstrumentForm(newest.content(), versions.stream().map(InstrumentView::content).toList());
    }

    public String keep() {
        return save(false, "instrument.kept");
    }

    public String publish() {
        return save(true, "instrument.published");
    }

    private String save(boolean publish, String words) {
        List<String> missing = form.missing();
        if (!missing.isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            missing.forEach(field -> faces.addMessage(field,
                    new FacesMessage(FacesMessage.SEVERITY_WARN, language.words("instrument.missing"), null)));
            faces.validationFailed();
            return null;
        }
        amend.amend(new InstrumentAmendment(basedOn, revision, form.content(), publish));
        Notices.done(language.words(words));
        return "/app/outcome/instruments.xhtml?faces-redirect=true";
    }

    public InstrumentForm getForm() {
        return form;
    }

    public int getVersion() {
        return version;
    }

    public List<String> getLanguages() {
        return InstrumentContent.LANGUAGES;
    }

    public int getLongest() {
        return InstrumentContent.LONGEST;
    }
}
