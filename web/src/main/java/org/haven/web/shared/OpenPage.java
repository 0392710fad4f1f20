package org.haven.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A page that needs neither sign-in nor Faces nor a database, so that it can be shown when any of them is missing.
 */
record OpenPage(String html) {

    private static final String FRAME = read("open-page.html");
    private static final String MEASURES = read("measures.html");

    static OpenPage problem(Problem problem, Locale locale, String reference, String said) {
        String key = problem.key();
        StringBuilder text = new StringBuilder();
        paragraph(text, "", said == null ? Words.of(locale, key + ".what") : said);
        Words.find(locale, key + ".kept").ifPresent(kept -> paragraph(text, "", kept));
        Words.find(locale, key + ".next").ifPresent(next -> paragraph(text, "", next));
        if (reference != null) {
            paragraph(text, "reference", Words.of(locale, "problem.reference").replace("{0}", reference));
        }
        String back = problem == Problem.INSECURE
                ? ""
                : link("/", Words.of(locale, problem == Problem.PAUSED ? "signedOut.again" : "problem.back"));
        return page(locale, Words.of(locale, key + ".title"), text.toString(), back);
    }

    /** @param why a code; one that we have no words for says nothing more */
    static OpenPage signedOut(Locale locale, String why) {
        StringBuilder text = new StringBuilder();
        String key = why == null || !why.matches("idle|limit|ended|administrator|provider") ? "what" : why;
        paragraph(text, "", Words.of(locale, "signedOut." + key));
        paragraph(text, "", Words.of(locale, "signedOut.next"));
        return page(locale, Words.of(locale, "signedOut.title"), text.toString(),
                link("/", Words.of(locale, "signedOut.again")));
    }

    /** The neutral page shown by "hide now": it says nothing of us. */
    static OpenPage neutral(Locale locale) {
        String html = MEASURES.replace("${lang}", locale.getLanguage()).replace("${version}", Face.stamp());
        for (String key : new String[]{"title", "intro", "measure", "metric", "cup", "half", "spoon", "tea", "oven",
                "ounce", "pound"}) {
            html = html.replace("${" + key + "}", escape(Words.of(locale, "measures." + key)));
        }
        return new OpenPage(html);
    }

    void write(HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        Body.write(response, html);
    }

    private static OpenPage page(Locale locale, String title, String text, String link) {
        return new OpenPage(FRAME.replace("${lang}", locale.getLanguage()).replace("${title}", escape(title))
                .replace("${text}", text).replace("${link}", link).replace("${version}", Face.stamp()));
    }

    private static void paragraph(StringBuilder text, String style, String words) {
        text.append(style.isEmpty() ? "<p>" : "<p class=\"" + style + "\">").append(escape(words)).append("</p>\n");
    }

    private static String link(String target, String words) {
        return "<p><a class=\"button\" href=\"" + target + "\">" + escape(words) + "</a></p>";
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String read(String name) {
        try (InputStream in = OpenPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
