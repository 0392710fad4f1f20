package org.haven.referral;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.consent.DataCategory;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;
import org.haven.shared.Today;

/**
 * A referral as it is drafted, or drafted anew.
 *
 * @param referral null for a new one
 * @param version of the draft, as it was read; null for a new one
 * @param release under which it will be sent; its recipient is the partner
 * @param service of that partner
 * @param respondBy the day by which an answer is asked for
 * @param needs what is needed, for colleagues; it does not leave
 * @param categories what will leave, out of what the release allows
 * @param formKey made when the form was drawn; the same form sent twice drafts one
 */
public record Draft(CaseId caseId, UUID referral, Integer version, UUID release, UUID service, ReferralUrgency urgency,
        LocalDate respondBy, String needs, Set<DataCategory> categories, UUID formKey) implements CaseScoped {
    public static final int LONGEST_NEEDS = 2_000;

    public Draft {
        Objects.requireNonNull(caseId);
        required("release", release);
        required("service", service);
        required("urgency", urgency);
        required("respondBy", respondBy);
        respondBy = Today.plausible("respondBy", respondBy);
        needs = Text.optional("needs", needs, LONGEST_NEEDS);
        if (categories == null || categories.isEmpty()) {
            throw new Invalid("categories", "required");
        }
        categories = Collections.unmodifiableSet(EnumSet.copyOf(categories));
        required(referral == null ? "formKey" : "version", referral == null ? formKey : version);
    }

    private static void required(String field, Object answer) {
        if (answer == null) {
            throw new Invalid(field, "required");
        }
    }

    @Override
    public String toString() {
        return "Draft " + caseId;
    }
}
