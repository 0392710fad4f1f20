package org.haven.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.haven.consent.DataCategory;
import org.haven.consent.PacketPart;
import org.haven.shared.CaseId;
import org.haven.shared.Today;

/** Whether there is a bed and since when, for a packet; never where: no house, no unit, no bed. */
@ApplicationScoped
class PlacementPart implements PacketPart {
    @Inject
    BedClaims claims;

    @Override
    public DataCategory category() {
        return DataCategory.PLACEMENT;
    }

    @Override
    public List<PacketLine> lines(CaseId caseId) {
        Optional<Stay> now = claims.stays(caseId).stream().filter(s -> s.state() == ClaimState.STAYING).findFirst();
        return now
                .map(stay -> List.of(new PacketLine("placement", "#packet.placement.yes"),
                        new PacketLine("placement-since", Today.at(stay.during().from()).toString())))
                .orElse(List.of(new PacketLine("placement", "#packet.placement.no")));
    }
}
