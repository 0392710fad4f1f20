package org.haven.placement;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** The house gives a bed back to use. */
@UseCase
public class ReturnBedToUse {
    @Inject
    Shelters shelters;

    @Permitted(Permission.RETURN_BED_TO_USE)
    public void giveBack(BedOfHouse bed) {
        shelters.outOfUse(bed.bedId(), null);
    }
}
