package org.haven.itest.probe;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** A use case that calls another one, which would enter a second time. */
@UseCase
public class Nested {

    @Inject
    Probe probe;

    @Permitted(Permission.SEE_MY_DAY)
    public Probe.Seen act() {
        return probe.look();
    }
}
