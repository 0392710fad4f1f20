package org.haven.web.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SameOriginTest {

    @Test
    void a_form_of_ours_is_taken() {
        assertTrue(SameOrigin.ours(request("/app/x.xhtml", Map.of("Sec-Fetch-Site", "same-origin"))));
        assertTrue(SameOrigin.ours(request("/app/x.xhtml", Map.of("Origin", "http://127.0.0.1:8080"))));
    }

    @Test
    void a_form_of_another_site_is_not() {
        assertFalse(SameOrigin.ours(request("/app/x.xhtml", Map.of("Sec-Fetch-Site", "cross-site"))));
        assertFalse(SameOrigin.ours(request("/app/x.xhtml", Map.of("Sec-Fetch-Site", "same-site"))));
        assertFalse(SameOrigin.ours(request("/app/x.xhtml", Map.of("Origin", "http://127.0.0.1:8081"))));
        assertFalse(SameOrigin.ours(request("/app/x.xhtml", Map.of("Origin", "null"))));
        assertFalse(SameOrigin.ours(request("/app/x.xhtml", Map.of())));
    }

    @Test
    void a_program_with_the_cookie_must_say_so() {
        assertFalse(SameOrigin.ours(request("/api/v1/cases", Map.of())));
        assertTrue(SameOrigin.ours(request("/api/v1/cases", Map.of("X-Haven-Request", "1"))));
        assertFalse(SameOrigin
                .ours(request("/api/v1/cases", Map.of("X-Haven-Request", "1", "Sec-Fetch-Site", "cross-site"))));
    }

    @Test
    void only_the_machine_itself_is_loopback() {
        assertTrue(SecureTransport.loopback("127.0.0.1"));
        assertTrue(SecureTransport.loopback("localhost"));
        assertTrue(SecureTransport.loopback("[::1]"));
        assertFalse(SecureTransport.loopback("127.0.0.1.example.org"));
        assertFalse(SecureTransport.loopback("haven.example.org"));
        assertFalse(SecureTransport.loopback("10.0.0.1"));
        assertFalse(SecureTransport.loopback(null));
    }

    private static HttpServletRequest request(String path, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(SameOriginTest.class.getClassLoader(),
                new Class<?>[]{HttpServletRequest.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestURI" -> path;
                    case "getHeader" -> headers.get(arguments[0]);
                    case "getScheme" -> "http";
                    case "getServerName" -> "127.0.0.1";
                    case "getServerPort" -> 8080;
                    case "isSecure" -> false;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
