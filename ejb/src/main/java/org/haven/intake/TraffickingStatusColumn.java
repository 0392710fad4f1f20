package org.haven.intake;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link TraffickingStatus} by its code. */
@Converter(autoApply = true)
public class TraffickingStatusColumn extends CodeColumn<TraffickingStatus> {

    public TraffickingStatusColumn() {
        super(TraffickingStatus.class);
    }
}
