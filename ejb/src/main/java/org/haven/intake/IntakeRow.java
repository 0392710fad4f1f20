package org.haven.intake;

import java.time.Instant;
import java.util.UUID;

/** A contact in a list: how urgent it is and where it stands. No word about a person. */
public record IntakeRow(ContactId id, Instant receivedAt, IntakeChannel channel, Nature nature, Urgency urgency,
        Known immediateDanger, Known minorsPresent, ContactState state) {

    public IntakeRow(UUID id, Instant receivedAt, IntakeChannel channel, Nature nature, Urgency urgency,
            Known immediateDanger, Known minorsPresent, ContactState state) {
        this(new ContactId(id), receivedAt, channel, nature, urgency, immediateDanger, minorsPresent, state);
    }
}
