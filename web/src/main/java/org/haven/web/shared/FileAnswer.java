package org.haven.web.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** A document as the answer to an act. It is always saved, never shown, under a name that says nothing. */
public final class FileAnswer {

    private static final String PDF = "application/pdf";

    private FileAnswer() {
    }

    /** To a program. */
    public static Response pdf(String name, byte[] bytes) {
        return Response.ok(bytes, PDF).header("Content-Disposition", attachment(name)).build();
    }

    /**
     * To a page, which is left standing.
     *
     * @param said by which the page sees that the answer is there, and draws itself anew
     */
    public static void pdf(FacesContext faces, String name, byte[] bytes, UUID said) {
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(PDF);
        answer.setResponseContentLength(bytes.length);
        answer.setResponseHeader("Content-Disposition", attachment(name));
        boolean secure = ((HttpServletRequest) answer.getRequest()).isSecure();
        answer.addResponseHeader("Set-Cookie",
                "haven-file=" + said + "; Path=/app; Max-Age=60; SameSite=Strict" + (secure ? "; Secure" : ""));
        try {
            answer.getResponseOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static String attachment(String name) {
        return "attachment; filename=\"" + name + "\"";
    }
}
