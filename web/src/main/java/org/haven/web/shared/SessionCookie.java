package org.haven.web.shared;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Binds the session cookie to https and to this host wherever Haven has a public address; on loopback, where there is no
 * https, it stays a plain one.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
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
