package org.haven.intake.imports;

import jakarta.inject.Inject;
import java.util.Map;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.CaseId;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Reads, from within the case, the row it was imported from: all of it, by column. */
@UseCase
public class ReadImported {

    @Inject
    CaseFiles files;
    @Inject
    Imports imports;
    @Inject
    Vault vault;

    /** @return empty when the case was not imported */
    @Permitted(Permission.READ_IMPORTED)
    public Map<String, String> read(CaseId caseId) {
        Keyring ring = vault.ring(files.survivorOf(caseId));
        return imports.ofCase(caseId).map(row -> row.content(ring).values()).orElse(Map.of());
    }
}
