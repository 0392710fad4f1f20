package org.haven.referral;

import java.util.UUID;

/**
 * A document that has left, for whoever hands it on.
 *
 * @param reference of the disclosure; the file is called by it and by nothing else
 */
public record HandedOut(UUID reference, byte[] bytes) {
    public String fileName() {
        return reference.toString().substring(0, 8) + ".pdf";
    }

    @Override
    public String toString() {
        return "HandedOut " + reference;
    }
}
