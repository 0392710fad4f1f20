package org.haven.placement;

import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** The houses where the caller works. */
@UseCase
public class ListShelters {
    @Inject
    Shelters shelters;

    @Permitted(Permission.LIST_SHELTERS)
    public List<ShelterView> list() {
        return shelters.own();
    }
}
