package org.haven.web.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.haven.notice.CancelJob;
import org.haven.notice.FinishTask;
import org.haven.shared.References;
import org.haven.web.shared.PageToken;

/**
 * The buttons of <em>my day</em>. That page is left open for hours while its list changes; a button names what it is
 * about and not which line it stands in, so it never ticks off the wrong task.
 */
@WebServlet("/app/notice/act")
public class DayActs extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FinishTask finish;
    @Inject
    private transient CancelJob cancel;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!PageToken.accepts(request, response)) {
            return;
        }
        String task = request.getParameter("task");
        if (task != null) {
            finish.finish(References.parse(task));
        } else {
            cancel.cancel(References.parse(request.getParameter("job")));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/app/notice/my-day.xhtml?did=" + (task == null ? "job" : "task"));
    }
}
