package org.haven.intake.imports;

import jakarta.inject.Inject;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Page;
import org.haven.shared.Slice;

/** The files my team has checked or imported. */
@UseCase
public class ListImports {

    @Inject
    Imports imports;

    @Permitted(Permission.LIST_IMPORTS)
    public Slice<ImportListed> list(Page page) {
        return Slice.of(imports.newest(page), page.size());
    }
}
