package org.haven.intake;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link IntakeChannel} by its code. */
@Converter(autoApply = true)
public class IntakeChannelColumn extends CodeColumn<IntakeChannel> {

    public IntakeChannelColumn() {
        super(IntakeChannel.class);
    }
}
