package org.haven.intake;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Page;
import org.haven.shared.Slice;

/** Contacts that wait for somebody: the team's; for a helpline operator, those they took themselves. */
@UseCase
public class ListIntakes {

    @Inject
    Contacts contacts;

    @Permitted(Permission.LIST_INTAKES)
    public WaitingIntakes list(Page page) {
        return new WaitingIntakes(Slice.of(contacts.waiting(page), page.size()));
    }
}
