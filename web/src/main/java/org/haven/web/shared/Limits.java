package org.haven.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.haven.access.SessionLimits;

/** How long a session lasts, for the page that warns before its end. */
@Named
@RequestScoped
public class Limits {

    static final String LEFT = "org.haven.session-left";

    @Inject
    private HttpServletRequest request;

    public long getIdleSeconds() {
        return SessionLimits.set().idle().toSeconds();
    }

    /** Until this session ends whatever the person does. */
    public long getLeftSeconds() {
        return request.getAttribute(LEFT) instanceof Duration left
                ? left.toSeconds()
                : SessionLimits.set().whole().toSeconds();
    }
}
