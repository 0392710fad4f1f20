package org.haven.counselling;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.haven.access.CaseScoped;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.Text;
import org.haven.shared.Today;

/**
 * Counselling begins.
 *
 * @param begunOn null for today
 * @param aim what it is for, as everybody who works on the case may read it, or null
 * @param formKey made when the form was drawn; the same form sent twice begins once
 */
public record EpisodeBeginning(CaseId caseId, Modality modality, LocalDate begunOn, String aim,
        UUID formKey) implements CaseScoped {

    public EpisodeBeginning {
        Objects.requireNonNull(caseId);
        if (modality == null) {
            throw new Invalid("modality", "required");
        }
        if (formKey == null) {
            throw new Invalid("formKey", "required");
        }
        begunOn = Today.plausible("begunOn", begunOn);
        aim = Text.optional("aim", aim, Episode.LONGEST_AIM);
    }

    @Override
    public String toString() {
        return "EpisodeBeginning";
    }
}
