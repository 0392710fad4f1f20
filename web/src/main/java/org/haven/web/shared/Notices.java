package org.haven.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the page has to say about the last act: one box for what went well, one for what needs attention. */
@Named
@RequestScoped
public class Notices {

    /** One sentence, and the field it is about, if any. */
    public record Notice(String text, String field) {
    }

    public List<Notice> getGood() {
        return of(true);
    }

    public List<Notice> getToMend() {
        return of(false);
    }

    /** Says that something was done, also across a redirect. */
    public static void done(String words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, null));
    }

    private static List<Notice> of(boolean good) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Notice> notices = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext();) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                if (good == (message.getSeverity() == FacesMessage.SEVERITY_INFO)) {
                    message.rendered();
                    notices.add(new Notice(message.getSummary(), id));
                }
            }
        }
        return notices;
    }
}
