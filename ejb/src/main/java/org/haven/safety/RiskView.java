package org.haven.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How great somebody judged the risk to be.
 *
 * @param reviewOn when it is to be looked at again; null when no day was set
 */
public record RiskView(UUID id, RiskLevel level, String reason, LocalDate reviewOn, String assessedBy,
        Instant assessedAt) {
}
