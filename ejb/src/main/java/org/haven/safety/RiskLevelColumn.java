package org.haven.safety;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link RiskLevel} by its code. */
@Converter(autoApply = true)
public class RiskLevelColumn extends CodeColumn<RiskLevel> {

    public RiskLevelColumn() {
        super(RiskLevel.class);
    }
}
