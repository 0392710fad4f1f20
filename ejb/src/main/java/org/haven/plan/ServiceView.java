package org.haven.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A service that was received.
 *
 * @param corrects the earlier entry that it sets right, or null
 * @param corrected whether a later entry sets this one right; then it counts no more
 */
public record ServiceView(UUID id, ServiceType type, LocalDate day, BigDecimal quantity, ServiceUnit unit,
        ProvidedBy providedBy, String note, UUID corrects, boolean corrected, String by, Instant recordedAt) {
}
