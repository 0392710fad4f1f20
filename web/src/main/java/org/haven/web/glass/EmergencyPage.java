package org.haven.web.glass;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.haven.glass.AskGlass;
import org.haven.glass.Emergency;
import org.haven.glass.EndGlass;
import org.haven.glass.GlassInCase;
import org.haven.glass.GlassReason;
import org.haven.glass.OpenedByMe;
import org.haven.glass.SeeMyGlass;
import org.haven.web.shared.Language;
import org.haven.web.shared.Notices;

/** Emergency access: what I have open, and the form that asks for more. */
@Named
@ViewScoped
public class EmergencyPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> MINUTES = List.of(30, 60, 120, 180);
    private static final String HERE = "/app/glass/emergency.xhtml?faces-redirect=true";

    @Inject
    private transient SeeMyGlass mine;
    @Inject
    private transient AskGlass ask;
    @Inject
    private transient EndGlass end;
    @Inject
    private transient Language language;

    private UUID formKey;
    private transient List<OpenedByMe> open;
    private String number;
    private GlassReason reason;
    private String words;
    private Integer minutes = 60;

    public void open() {
        formKey = UUID.randomUUID();
        getOpen();
    }

    public List<OpenedByMe> getOpen() {
        if (open == null) {
            open = mine.see().cases();
        }
        return open;
    }

    /** The same sentence whatever comes of it. */
    public String ask() {
        ask.ask(Emergency.typed(number, reason, words, minutes, formKey));
        Notices.done(language.words("emergency.done"));
        return HERE;
    }

    public String end(OpenedByMe opening) {
        end.end(new GlassInCase(opening.caseId(), opening.id()));
        Notices.done(language.words("emergency.ended"));
        return HERE;
    }

    public GlassReason[] getReasons() {
        return GlassReason.values();
    }

    public List<Integer> getTimes() {
        return MINUTES;
    }

    public int getLongest() {
        return Emergency.LONGEST;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public GlassReason getReason() {
        return reason;
    }

    public void setReason(GlassReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
