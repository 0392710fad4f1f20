package org.haven.intake.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.shared.Page;
import org.haven.shared.Slice;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Opens the report on a file: what it holds, and what is to be said about which row. */
@UseCase
public class OpenImport {

    @Inject
    Imports imports;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    @Permitted(Permission.OPEN_IMPORT)
    public ImportView open(ImportId id, Page page) {
        ImportFile file = imports.inScope(id);
        List<ImportRow> rows = imports.remarkable(id, page);
        Keyring ring = vault.ring(Stream.concat(Stream.of(ImportFile.keyOf(id)), rows.stream().map(ImportRow::subject))
                .collect(Collectors.toSet()));
        String summary = file.report(ring);
        return new ImportView(file.listed(), summary == null ? FileSummary.FORGOTTEN : FileSummary.read(summary),
                Slice.of(rows.stream().map(r -> new RowReport(r.number(), r.state(), r.content(ring).findings()))
                        .toList(), page.size()),
                file.job().orElse(null), file.stalled(clock.instant()), file.cancelAsked(), file.reached());
    }
}
