package org.haven.web.shared;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;

/**
 * Hands what a page is about (its case, its contact) to the bean as soon as an answered form comes back. Faces would do
 * so only after it has read the form, and lists and conditions on the page are asked before.
 */
public class KeptParameters implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // nothing is known yet
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getViewRoot() == null || faces.getResponseComplete() || !faces.isPostback()) {
            return;
        }
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(faces.getViewRoot())) {
            ValueExpression bound = parameter.getValueExpression("value");
            if (bound != null && parameter.getSubmittedValue() instanceof String kept && !kept.isEmpty()
                    && bound.getType(faces.getELContext()) == String.class) {
                bound.setValue(faces.getELContext(), kept);
            }
        }
    }
}
