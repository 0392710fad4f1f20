package org.haven.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.haven.access.SessionLimits;

/** How long a session lasts, for the page that warns before its end. */
@Named
@ApplicationScoped
public class Limits {

    public long getIdleSeconds() {
        return SessionLimits.set().idle().toSeconds();
    }
}
