package org.haven.consent;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link DisclosureChannel} by its code. */
@Converter(autoApply = true)
public class DisclosureChannelColumn extends CodeColumn<DisclosureChannel> {
    public DisclosureChannelColumn() {
        super(DisclosureChannel.class);
    }
}
