package org.haven.consent;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.haven.access.CaseScoped;
import org.haven.partner.PartnerId;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;
import org.haven.shared.Today;

/**
 * A release as it was agreed.
 *
 * @param recipient one partner; each needs a release of its own
 * @param purposeWords the purpose in words; needed where the code says nothing
 * @param validFrom when it begins; null for now
 * @param endsAt when it ends; always said
 * @param longReason why it holds for more than six months, where it does
 * @param giverName who agreed, where it was not the survivor
 * @param assent what the survivor says where somebody else agreed; null for their own consent
 * @param language ISO 639-2 code of the language in which it was explained
 * @param interpreter whether somebody interpreted
 * @param noticeVersion which explanation was given
 * @param notACondition whether it was said that help does not depend on it
 * @param signedAt when it was signed or recorded; null for now
 * @param formKey made when the form was drawn; the same form sent twice records one
 */
public record NewRelease(CaseId caseId, PartnerId recipient, ReleasePurpose purpose, String purposeWords,
        Set<DataCategory> categories, Instant validFrom, Instant endsAt, String longReason, ReleaseGiver giver,
        String giverName, Assent assent, ReleaseMethod method, String language, boolean interpreter,
        String noticeVersion, boolean notACondition, Instant signedAt, UUID formKey) implements CaseScoped {
    public static final int LONGEST_WORDS = 500;
    public static final int LONGEST_NAME = 200;
    /** Of the explanation whose words stand in the bundles; another text is another version. */
    public static final String NOTICE = "2026-11";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{3}");

    public NewRelease {
        Objects.requireNonNull(caseId);
        required("recipient", recipient);
        required("purpose", purpose);
        purposeWords = purpose == ReleasePurpose.OTHER
                ? Text.required("purposeWords", purposeWords, LONGEST_WORDS)
                : Text.optional("purposeWords", purposeWords, LONGEST_WORDS);
        if (categories == null || categories.isEmpty()) {
            throw new Invalid("categories", "required");
        }
        categories = Collections.unmodifiableSet(EnumSet.copyOf(categories));
        validFrom = Today.plausible("validFrom", validFrom);
        required("endsAt", endsAt);
        endsAt = Today.plausible("endsAt", endsAt);
        longReason = Text.optional("longReason", longReason, LONGEST_WORDS);
        required("giver", giver);
        required("method", method);
        required("language", language);
        if (!LANGUAGE.matcher(language).matches()) {
            throw new Invalid("language", "choice");
        }
        signedAt = Today.plausible("signedAt", signedAt);
        if (!NOTICE.equals(noticeVersion)) {
            throw new Invalid("noticeVersion", "notice");
        }
        if (!notACondition) {
            throw new Invalid("notACondition", "not-a-condition");
        }
        if (giver == ReleaseGiver.SURVIVOR) {
            giverName = null;
            assent = Assent.OWN_CONSENT;
        } else {
            giverName = Text.required("giverName", giverName, LONGEST_NAME);
            if (assent == null || assent == Assent.OWN_CONSENT) {
                throw new Invalid("assent", "required");
            }
        }
        required("formKey", formKey);
    }

    private static void required(String field, Object answer) {
        if (answer == null) {
            throw new Invalid(field, "required");
        }
    }

    @Override
    public String toString() {
        return "NewRelease " + caseId;
    }
}
