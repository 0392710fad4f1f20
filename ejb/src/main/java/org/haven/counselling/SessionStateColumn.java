package org.haven.counselling;

import jakarta.persistence.Converter;
import org.haven.shared.CodeColumn;

/** Keeps {@link SessionState} by its code. */
@Converter(autoApply = true)
public class SessionStateColumn extends CodeColumn<SessionState> {

    public SessionStateColumn() {
        super(SessionState.class);
    }
}
