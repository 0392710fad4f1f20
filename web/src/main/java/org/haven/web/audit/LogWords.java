package org.haven.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.haven.audit.LogLine;
import org.haven.web.shared.Language;

/** A line of the access log in words. */
@Named("logWords")
@RequestScoped
public class LogWords {

    @Inject
    Language language;

    public String action(LogLine line) {
        return language.words("action." + line.action());
    }

    public String roles(LogLine line) {
        return line.roles().stream().filter(role -> !role.isEmpty()).map(role -> language.words("role." + role))
                .collect(Collectors.joining(", "));
    }

    /** Why it was refused, as far as there is a sentence for it. */
    public String reason(LogLine line) {
        if (line.reason() == null) {
            return "";
        }
        for (String key : new String[]{"reason." + line.reason(), "refusal." + line.reason(), line.reason()}) {
            String words = language.words(key);
            if (!words.equals(key)) {
                return words;
            }
        }
        return line.reason();
    }

    /** The look of the result: a refused line is told by icon and word, never by colour alone. */
    public String tone(LogLine line) {
        return "done".equals(line.result()) ? "good" : "wait";
    }

    public String sign(LogLine line) {
        return switch (line.result()) {
            case "done" -> "pi-check";
            case "refused" -> "pi-ban";
            default -> "pi-times-circle";
        };
    }
}
