package org.haven.session;

import java.util.Objects;
import java.util.UUID;
import org.haven.shared.References;

/** Names a session without opening it. */
public record SessionId(UUID value) {

    public SessionId {
        Objects.requireNonNull(value);
    }

    /** Reads a reference as it stands in a link; anything else is simply not found. */
    public static SessionId of(String text) {
        return new SessionId(References.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
