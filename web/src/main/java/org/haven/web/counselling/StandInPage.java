package org.haven.web.counselling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.haven.counselling.NameStandIn;
import org.haven.counselling.StandInNaming;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;
import org.haven.web.shared.Times;

/** The form with which a counsellor names who stands in for them. */
@Named("standIn")
@RequestScoped
public class StandInPage {

    @Inject
    NameStandIn name;
    @Inject
    Language language;
    @Inject
    Times times;

    private String colleague;
    private LocalDate until;

    public String name(String caseRef) {
        name.name(new StandInNaming(CaseId.of(caseRef), StaffId.of(colleague), until));
        Notices.done(language.words("standIn.named"));
        return ClinicalPage.address(caseRef);
    }

    public LocalDate getFirst() {
        return times.today();
    }

    public LocalDate getLast() {
        return times.today().plusDays(StandInNaming.LONGEST);
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
