package org.haven.web.shared;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.haven.access.SessionLimits;

/**
 * Sets how long sessions last, or does not start, and binds the session cookie to https and to this host wherever Haven has a public address; on loopback, where there is no
 * https, it stays a plain one.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        // the registry decides; the container only puts away what nobody asks for any more
        event.getServletContext().setSessionTimeout((int) SessionLimits.set().idle().toMinutes() + 1);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        String address = System.getenv("HAVEN_PUBLIC_URL");
        if (address != null && address.startsWith("https://")) {
            cookie.setSecure(true);
            cookie.setPath("/");
            cookie.setName("__Host-haven");
        }
    }
}
