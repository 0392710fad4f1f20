package org.haven.web.shared;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/** Forgets a view's old nonce when the whole page is drawn anew; {@link FreshNonce} gives it the next one. */
public class WholePages implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        if (view == null || !faces.isPostback() || faces.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        Map<String, Object> held = view.getViewMap(false);
        if (held != null) {
            held.remove(FreshNonce.NONCE);
        }
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // nothing to do before
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
