package org.haven.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.haven.access.KnownConstraints;
import org.haven.shared.Refusal;
import org.haven.shared.Stale;

/** The last wall: no bed is given twice, nobody lives in two places, whatever went wrong before. */
@ApplicationScoped
class PlacementConstraints implements KnownConstraints {
    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("claim_overlaps_on_bed", BedTaken::new, "stay_overlaps_for_person", AlreadyPlaced::new,
                "hold_overlaps_for_case", AlreadyHolding::new, "claim_form_key", Stale::new, "bed_lived_in",
                BedLivedIn::new);
    }
}
