package org.haven.web.approval;

import java.util.Set;
import org.haven.approval.ApprovalView;
import org.haven.web.shared.Language;

/** Says in words what will happen when a second person approves it. */
public final class ApprovalWords {

    private static final Set<String> FUNCTIONS = Set.of("clinical-supervisor", "legal-lead");

    private ApprovalWords() {
    }

    /** One sentence with everything that is bound by the approval. */
    public static String sentence(Language language, ApprovalView approval) {
        String words = language.words("act." + approval.act());
        StringBuilder said = new StringBuilder();
        for (String part : words.split("\\|")) {
            String filled = part;
            for (var each : approval.parameters().entrySet()) {
                filled = filled.replace("{" + each.getKey() + "}", value(language, each.getKey(), each.getValue()));
            }
            // a part is about something that need not be there: a team, an end
            if (!filled.contains("{")) {
                said.append(filled);
            }
        }
        return said.toString();
    }

    /** What it means in practice: what the role or the function opens. */
    public static String meaning(Language language, ApprovalView approval) {
        String code = approval.parameters().getOrDefault("role", approval.parameters().get("function"));
        return language.words("means." + (code == null ? approval.act() : code));
    }

    /** A role or a function. */
    public static String code(Language language, String code) {
        return language.words((FUNCTIONS.contains(code) ? "staffFunction." : "role.") + code);
    }

    private static String value(Language language, String key, String value) {
        return "role".equals(key) || "function".equals(key) ? code(language, value) : value;
    }
}
