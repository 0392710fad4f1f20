package org.haven.casefile;

import java.time.Instant;

/** That a closed case was taken up again. */
public record ReopeningView(String reason, String by, Instant at) {
}
