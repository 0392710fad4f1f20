package org.haven.casefile;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Page;
import org.haven.shared.Slice;

/** My cases; for a supervisor, the team's. */
@UseCase
public class ListCaseload {

    @Inject
    CaseFiles files;

    @Permitted(Permission.LIST_CASELOAD)
    public Caseload list(Page page) {
        return new Caseload(Slice.of(files.caseload(page), page.size()));
    }
}
