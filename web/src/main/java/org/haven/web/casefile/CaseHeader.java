package org.haven.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;
import org.haven.casefile.CaseFileView;
import org.haven.casefile.OpenCaseFile;
import org.haven.casefile.RiskGlance;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.survivor.Answer;
import org.haven.survivor.BirthDateQuality;
import org.haven.survivor.RevealName;
import org.haven.survivor.SafeContactRule;
import org.haven.survivor.SurvivorGlance;
import org.haven.web.shared.CaseFace;
import org.haven.web.shared.Language;
import org.haven.web.shared.Times;
import org.haven.web.shared.Tongues;

/** The face of the case that a page is about, the same on all of its tabs; and which tabs this person has. */
@Named
@RequestScoped
public class CaseHeader {

    @Inject
    OpenCaseFile open;
    @Inject
    RevealName reveal;
    @Inject
    CurrentCaller caller;
    @Inject
    Language language;
    @Inject
    Tongues tongues;
    @Inject
    Times times;

    private String ref;
    private CaseFileView file;
    private String name;
    private boolean revealed;

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
        try {
            caller.about(id());
        } catch (NotFound e) {
            // whoever opens the page says so; here only its doors are drawn
            return;
        }
    }

    public CaseId id() {
        return CaseId.of(ref);
    }

    /** Opens the case, before anything is drawn. */
    public void open() {
        getFile();
    }

    public CaseFileView getFile() {
        if (file == null) {
            file = open.open(id());
        }
        return file;
    }

    /** Shows the chosen name until the page is left. */
    public void reveal() {
        name = reveal.reveal(id());
        revealed = true;
    }

    public boolean isRevealed() {
        return revealed;
    }

    public CaseFace getFace() {
        CaseFileView f = getFile();
        SurvivorGlance person = f.survivor();
        return new CaseFace(f.number(), language.words("caseStatus." + f.status().code()),
                revealed && name == null ? language.words("case.noName") : name, age(person),
                tongues.language(person.language()), person.interpreterNeeded() == Answer.YES, risk(f.risk()),
                review(f.risk()), List.of(), safeContact(person.safeContact()), f.careTeam().stream()
                        .map(m -> m.name() + " (" + language.words("careFunction." + m.function()) + ")").toList());
    }

    private static String risk(RiskGlance risk) {
        if (risk == null) {
            return "unknown";
        }
        return "no-action".equals(risk.level()) ? "none" : risk.level();
    }

    private String review(RiskGlance risk) {
        if (risk == null || risk.reviewOn() == null) {
            return null;
        }
        String day = times.day(risk.reviewOn());
        return risk.reviewOverdue(times.today()) ? day + ", " + language.words("case.reviewOverdue") : day;
    }

    private String age(SurvivorGlance person) {
        String band = language.words("age." + person.ageBand());
        return person.birthDateQuality() == BirthDateQuality.FULL
                ? band
                : band + " (" + language.words("birthDateQuality." + person.birthDateQuality().code()) + ")";
    }

    /** One line that says what may be done and what must not. */
    private String safeContact(SafeContactRule rule) {
        if (rule == null) {
            return null;
        }
        List<String> line = new ArrayList<>();
        line.add(language.words("channel." + rule.channel().code())
                + (rule.contact() == null ? "" : ": " + rule.contact()) + ".");
        if (rule.instructions() != null) {
            line.add(rule.instructions());
        }
        line.add(language.words(rule.voicemail() ? "safeContact.voicemail.yes" : "safeContact.voicemail.no"));
        if (rule.codeWord() != null) {
            line.add(language.words("safeContact.codeWordAgreed"));
        }
        return String.join(" ", line);
    }

    public boolean isRevealing() {
        return !revealed && caller.may(Permission.REVEAL_NAME);
    }

    public boolean isWriting() {
        return caller.may(Permission.WRITE_NOTE);
    }
}
