package org.haven.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language this person reads: chosen in the top bar, else remembered by a cookie, else asked of the browser. */
@Named
@RequestScoped
public class Language {

    static final String REMEMBERED = "haven-language";
    static final List<String> SPOKEN = List.of("en", "es");

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return of(request);
    }

    public String getTag() {
        return getLocale().getLanguage();
    }

    /** Where to come back to after the language has changed. */
    public String getHere() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The words of a key that is put together while the page is drawn, whichever feature has them. */
    public String words(String key) {
        return Words.of(getLocale(), key);
    }

    static Locale of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(REMEMBERED) instanceof String chosen && SPOKEN.contains(chosen)) {
            return new Locale(chosen);
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (REMEMBERED.equals(cookie.getName()) && SPOKEN.contains(cookie.getValue())) {
                    return new Locale(cookie.getValue());
                }
            }
        }
        for (Locale wanted : Collections.list(request.getLocales())) {
            if (SPOKEN.contains(wanted.getLanguage())) {
                return new Locale(wanted.getLanguage());
            }
        }
        return Locale.ENGLISH;
    }
}
