package org.haven.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import org.haven.shared.Invalid;
import org.haven.shared.Refusal;

/**
 * Says no on pages. A rule's refusal becomes a sentence on the page, which keeps what was typed; a case one may not know
 * of and a case that is not there become the same page; anything else becomes a page with a reference.
 */
public final class RefusalHandler extends ExceptionHandlerWrapper {

    private RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            ExceptionQueuedEvent event = queued.next();
            Throwable thrown = event.getContext().getException();
            PhaseId phase = event.getContext().getPhaseId();
            queued.remove();
            FacesContext faces = FacesContext.getCurrentInstance();
            if (faces.getResponseComplete()) {
                continue;
            }
            Problem problem = Problem.of(thrown);
            boolean ruled = problem == Problem.REFUSED
                    || (problem == Problem.MALFORMED && Fault.refusal(thrown) != null);
            if (ruled && faces.isPostback() && phase != PhaseId.RENDER_RESPONSE) {
                say(faces, Fault.refusal(thrown));
            } else if (problem == Problem.FRESH && !faces.getPartialViewContext().isAjaxRequest()
                    && phase != PhaseId.RENDER_RESPONSE) {
                confirm(faces);
            } else {
                end(faces, problem, thrown);
            }
        }
    }

    private static void say(FacesContext faces, Refusal refusal) {
        String words = Words.of(faces.getViewRoot().getLocale(), refusal);
        String field = refusal instanceof Invalid invalid ? clientId(faces, invalid.field()) : null;
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_WARN, words, null));
        faces.validationFailed();
        faces.renderResponse();
    }

    /** Asks for a fresh sign-in: in a window of its own where something was sent, so that what was typed stays. */
    private static void confirm(FacesContext faces) {
        if (faces.isPostback()) {
            CDI.current().select(FreshSignIn.Asked.class).get().ask();
            faces.validationFailed();
            faces.renderResponse();
            return;
        }
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        String query = request.getQueryString();
        try {
            FreshSignIn.send(request, (HttpServletResponse) faces.getExternalContext().getResponse(),
                    request.getRequestURI() + (query == null ? "" : "?" + query));
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
        faces.responseComplete();
    }

    /** The field on this page that bears the name, so that the sentence stands beside it. */
    private static String clientId(FacesContext faces, String field) {
        String[] found = new String[1];
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (visit, component) -> {
            if (component instanceof UIInput && component.getId().equals(field)) {
                found[0] = component.getClientId(faces);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static void end(FacesContext faces, Problem problem, Throwable thrown) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                String reference = problem == Problem.BROKEN || problem == Problem.AWAY ? Fault.log(thrown) : null;
                if (!external.isResponseCommitted()) {
                    external.responseReset();
                }
                external.redirect("/open/problem?kind=" + problem.key().substring("problem.".length())
                        + (reference == null ? "" : "&reference=" + reference));
            } else {
                Problem.answer((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(),
                        thrown);
            }
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
        faces.responseComplete();
    }

    /** Named in {@code faces-config.xml}. */
    public static final class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }
}
