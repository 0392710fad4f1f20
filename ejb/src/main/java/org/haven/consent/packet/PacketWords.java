package org.haven.consent.packet;

import java.util.Optional;

/** The words of a packet in its reader's language; whoever asks for the packet brings them. */
@FunctionalInterface
public interface PacketWords {

    /** @return empty when there are none for this key */
    Optional<String> of(String key);

    /** The words, or the key where there are none: nothing vanishes. */
    default String said(String key) {
        return of(key).orElse(key);
    }
}
