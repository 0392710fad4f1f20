package org.haven.web.safety;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.haven.safety.ConcernView;
import org.haven.safety.ConcernWithdrawal;
import org.haven.safety.OpenSafety;
import org.haven.safety.WithdrawConcern;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.References;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** The form with which a person of concern is withdrawn. */
@Named
@ViewScoped
public class WithdrawConcernPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;
    @Inject
    private transient OpenSafety open;
    @Inject
    private transient WithdrawConcern withdraw;

    private String caseRef;
    private String concern;
    private String reason;
    private transient ConcernView person;

    public void open() {
        person = open.open(CaseId.of(caseRef)).concerns().stream().filter(c -> c.id().toString().equals(concern))
                .findFirst().orElseThrow(NotFound::new);
    }

    public String withdraw() {
        withdraw.withdraw(new ConcernWithdrawal(CaseId.of(caseRef), References.parse(concern), reason));
        Notices.done(language.words("withdraw.done"));
        return SafetyPage.address(caseRef);
    }

    /** Whom it is about; not asked for again when the form has to be mended. */
    public ConcernView getPerson() {
        return person;
    }

    public int getLongest() {
        return ConcernWithdrawal.LONGEST_REASON;
    }

    public String getCaseRef() {
        return caseRef;
    }

    public void setCaseRef(String caseRef) {
        this.caseRef = caseRef;
    }

    public String getConcern() {
        return concern;
    }

    public void setConcern(String concern) {
        this.concern = concern;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
