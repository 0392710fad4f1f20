package org.haven.session;

import java.time.Instant;

/**
 * An open session.
 *
 * @param program whether a program holds it and not a browser
 * @param device what is used, in a few words; null when unknown
 * @param current whether it is the one in which this is asked
 */
public record SessionView(SessionId id, boolean program, Instant signedInAt, Instant lastAct, String address,
        String device, boolean current) {
}
