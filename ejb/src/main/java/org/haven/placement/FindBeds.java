package org.haven.placement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Invalid;

/** Finds beds that can be given. Whoever looks learns of beds, not of the people in the others. */
@UseCase
public class FindBeds {
    @Inject
    Shelters shelters;
    @Inject
    Clock clock;

    @Permitted(Permission.FIND_BEDS)
    public List<FreeBed> find(BedSearch search) {
        Instant now = clock.instant();
        if (search.from() != null && search.from().isAfter(now)) {
            throw new Invalid("at", "future");
        }
        return shelters.free(search.from() == null ? now : search.from(), search.population());
    }
}
