package org.haven.consent;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ReleasePurpose} by its code. */
@Converter(autoApply = true)
public class ReleasePurposeColumn extends CodeColumn<ReleasePurpose> {
    public ReleasePurposeColumn() {
        super(ReleasePurpose.class);
    }
}
