package org.haven.intake;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link ContactState} by its code. */
@Converter(autoApply = true)
public class ContactStateColumn extends CodeColumn<ContactState> {

    public ContactStateColumn() {
        super(ContactState.class);
    }
}
