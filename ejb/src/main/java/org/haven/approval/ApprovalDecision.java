package org.haven.approval;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.haven.access.Target;
import org.haven.shared.Invalid;
import org.haven.shared.StaffId;
import org.haven.shared.Text;

/**
 * The second person's answer.
 *
 * @param about whom it is about, as {@link ApprovalView#about} says
 * @param digest of what was shown
 * @param answer why it is refused; else what there is to say, or null
 */
public record ApprovalDecision(StaffId about, UUID approval, String digest, Boolean approved,
        String answer) implements Target {

    /** Longest answer or reason, in characters. */
    public static final int LONGEST = 500;
    /** A reason says something. */
    public static final int SHORTEST = 3;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public ApprovalDecision {
        Objects.requireNonNull(about);
        Objects.requireNonNull(approval);
        if (digest == null || !DIGEST.matcher(digest).matches()) {
            throw new Invalid("digest", digest == null ? "required" : "format");
        }
        if (approved == null) {
            throw new Invalid("approved", "required");
        }
        answer = approved ? Text.optional("answer", answer, LONGEST) : reason("answer", answer);
        if (answer != null && answer.length() < SHORTEST) {
            throw new Invalid("answer", "reason-short");
        }
    }

    /** A reason as people write one for a colleague's page: some words, no more than fit. */
    public static String reason(String field, String typed) {
        String text = Text.required(field, typed, LONGEST);
        if (text.length() < SHORTEST) {
            throw new Invalid(field, "reason-short");
        }
        return text;
    }

    @Override
    public UUID targetId() {
        return about.value();
    }
}
