package org.haven.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.access.Freshness;
import org.haven.shared.Invalid;
import org.haven.shared.Refusal;

/** A problem as programs read it (RFC 9457). */
record ProblemDocument(Problem problem, String type, String title, String detail, String reference, String field) {

    /** Asks a program for a sign-in of the last minutes (RFC 9470). */
    private static final String FRESH = "Bearer error=\"insufficient_user_authentication\", max_age="
            + Freshness.FRESH.toSeconds();

    static final String MEDIA_TYPE = "application/problem+json";

    static ProblemDocument of(Problem problem, Locale locale, String reference, String said) {
        return new ProblemDocument(problem, problem.key().substring("problem.".length()),
                Words.of(locale, problem.key() + ".title"), said == null ? what(problem, locale) : said, reference,
                null);
    }

    private static String what(Problem problem, Locale locale) {
        return Stream.of(".what", ".kept", ".next").flatMap(part -> Words.find(locale, problem.key() + part).stream())
                .collect(Collectors.joining(" "));
    }

    /** With the refusal's own code, and the field where the fault is one's. */
    ProblemDocument refusedBecause(Refusal refusal) {
        return new ProblemDocument(problem, refusal.code(), title, detail, reference,
                refusal instanceof Invalid invalid ? invalid.field() : null);
    }

    private JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("type", "urn:haven:problem:" + type).add("title", title)
                .add("status", problem.status).add("detail", detail);
        if (reference != null) {
            json.add("instance", "urn:haven:fault:" + reference);
        }
        if (field != null) {
            json.add("field", field);
        }
        return json.build();
    }

    Response response() {
        Response.ResponseBuilder response = Response.status(problem.status).type(MEDIA_TYPE).entity(json().toString());
        if (problem == Problem.AWAY || problem == Problem.TOO_MANY) {
            response.header("Retry-After", "30");
        }
        if (problem == Problem.FRESH) {
            response.header("WWW-Authenticate", FRESH);
        }
        return response.build();
    }

    void write(HttpServletResponse response) throws IOException {
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        Body.write(response, json().toString());
    }
}
