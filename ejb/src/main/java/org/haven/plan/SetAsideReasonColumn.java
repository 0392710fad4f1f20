package org.haven.plan;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link SetAsideReason} by its code. */
@Converter(autoApply = true)
public class SetAsideReasonColumn extends CodeColumn<SetAsideReason> {

    public SetAsideReasonColumn() {
        super(SetAsideReason.class);
    }
}
