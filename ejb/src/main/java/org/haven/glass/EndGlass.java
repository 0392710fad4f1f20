package org.haven.glass;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;

/** The emergency is over before its time: whoever opened the case says so, or a supervisor of its team. */
@UseCase
public class EndGlass {

    @Inject
    Openings openings;

    @Permitted(Permission.END_GLASS)
    public void end(GlassInCase opening) {
        openings.end(opening);
    }
}
