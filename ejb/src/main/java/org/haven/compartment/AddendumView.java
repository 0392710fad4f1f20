package org.haven.compartment;

import java.time.Instant;

/** What was added to a signed note: by whom, when, what. */
public record AddendumView(String author, Instant writtenAt, String text) {

    @Override
    public String toString() {
        return "AddendumView";
    }
}
