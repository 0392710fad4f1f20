package org.haven.casefile;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.NotFound;

/** Finds one of my cases by its number. A number of somebody else's case is not found, like one that never was. */
@UseCase
public class FindCase {

    @Inject
    CaseFiles files;

    @Permitted(Permission.FIND_CASE)
    public FoundCase find(CaseSearch search) {
        return files.byNumber(search.number()).map(f -> new FoundCase(f.id())).orElseThrow(NotFound::new);
    }
}
