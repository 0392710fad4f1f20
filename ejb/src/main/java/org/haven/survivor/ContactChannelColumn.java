package org.haven.survivor;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ContactChannel} by its code. */
@Converter(autoApply = true)
public class ContactChannelColumn extends CodeColumn<ContactChannel> {

    public ContactChannelColumn() {
        super(ContactChannel.class);
    }
}
