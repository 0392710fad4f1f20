package org.haven.referral;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link EndedWhy} by its code. */
@Converter(autoApply = true)
public class EndedWhyColumn extends CodeColumn<EndedWhy> {
    public EndedWhyColumn() {
        super(EndedWhy.class);
    }
}
