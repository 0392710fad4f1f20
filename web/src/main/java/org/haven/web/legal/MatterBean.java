package org.haven.web.legal;

import jakarta.inject.Inject;
import java.util.UUID;
import org.haven.access.CurrentCaller;
import org.haven.legal.MatterView;
import org.haven.legal.ReadMatter;
import org.haven.shared.CaseId;
import org.haven.shared.References;
import org.haven.shared.Stale;
import org.haven.web.shared.Drawing;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** A page about one matter of one case. An answered form is carried out without opening the matter once more. */
public abstract class MatterBean {

    @Inject
    ReadMatter read;
    @Inject
    CurrentCaller caller;
    @Inject
    Language language;
    @Inject
    Drawing drawing;

    private String caseRef;
    private String matterRef;
    private String formKey;
    private MatterView matter;

    /** Opens the matter, before anything is drawn. */
    public void open() {
        getMatter();
    }

    public MatterView getMatter() {
        if (matter == null) {
            matter = read.read(caseId(), matterId());
        }
        return matter;
    }

    /** It has changed: whoever saves again does it with the present state in sight. */
    void forget() {
        matter = null;
    }

    CaseId caseId() {
        return CaseId.of(caseRef);
    }

    UUID matterId() {
        return References.parse(matterRef);
    }

    UUID key() {
        return References.parse(formKey);
    }

    static int number(String version) {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException e) {
            throw new Stale();
        }
    }

    String done(String words) {
        Notices.done(language.words(words));
        return "/app/legal/matter.xhtml?faces-redirect=true&case=" + caseRef + "&matter=" + matterRef;
    }

    /** Where the matter itself is. */
    public String getBack() {
        return "/app/legal/matter.xhtml?case=" + caseRef + "&matter=" + matterRef;
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getMatterRef() {
        return matterRef;
    }

    public void setMatterRef(String matterRef) {
        this.matterRef = matterRef;
    }

    public String getFormKey() {
        return formKey == null ? UUID.randomUUID().toString() : formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
