package org.haven.glass;

import jakarta.inject.Inject;
import java.util.List;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.CaseId;

/** The supervisor of a case sees who opened it in an emergency, why, what they did, and what was thought of it. */
@UseCase
public class ListGlass {

    @Inject
    Openings openings;

    @Permitted(Permission.LIST_GLASS)
    public List<GlassView> list(CaseId caseId) {
        return openings.ofCase(caseId);
    }
}
