package org.haven.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;

/**
 * Whether the page is being drawn. Parts that only show something ask for it, so that an answered form does not open
 * the case once more, with a line in the log, for parts that take no part in the answer.
 */
@Named
@RequestScoped
public class Drawing {

    public boolean isNow() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }
}
