package org.haven.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicLong;

/** Counts reports of the content policy. What a report says is not read: a stranger may have written it. */
@WebServlet(CspReports.PATH)
public class CspReports extends HttpServlet {

    static final String PATH = "/open/csp";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger("org.haven.csp");
    private static final AtomicLong SEEN = new AtomicLong();
    private static final AtomicLong LOGGED_AT = new AtomicLong();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        long seen = SEEN.incrementAndGet();
        long now = System.nanoTime() / 1_000_000_000L;
        long before = LOGGED_AT.get();
        if (seen == 1 || (now - before >= 1 && LOGGED_AT.compareAndSet(before, now))) {
            LOG.log(Level.WARNING, "Content policy reports since the start: {0}", seen);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
