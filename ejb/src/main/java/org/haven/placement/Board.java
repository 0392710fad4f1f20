package org.haven.placement;

import java.util.List;

/** A house at a glance, unit by unit. It knows people by their chosen name and no case. */
public record Board(ShelterView shelter, List<BoardUnit> units) {
    public Board {
        units = List.copyOf(units);
    }

    /** How many beds stand so. */
    public long count(BedStanding standing) {
        return units.stream().flatMap(u -> u.beds().stream()).filter(b -> b.standing() == standing).count();
    }
}
