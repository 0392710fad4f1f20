package org.haven.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Without https Haven answers only the machine it runs on. */
public class SecureTransport extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.isSecure() || (loopback(request.getLocalAddr()) && loopback(request.getRemoteAddr())
                && loopback(request.getServerName()))) {
            chain.doFilter(request, response);
        } else {
            Problem.INSECURE.answer(request, response, null, null);
        }
    }

    static boolean loopback(String address) {
        String host = address == null ? "" : address.replace("[", "").replace("]", "");
        return host.equals("localhost") || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}") || host.equals("::1")
                || host.equals("0:0:0:0:0:0:0:1");
    }
}
