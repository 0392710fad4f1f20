package org.haven.intake.imports;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.intake.NoTeam;
import org.haven.intake.htcds.FileReport;
import org.haven.intake.htcds.HtcdsFile;
import org.haven.intake.htcds.HtcdsRow;
import org.haven.shared.SubjectId;
import org.haven.shared.Text;
import org.haven.vault.Fingerprints;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/**
 * Reads a file of intakes and reports on it, row by row and column by column. Nothing becomes a case by it: the rows wait,
 * sealed, until somebody confirms or gives up.
 */
@UseCase
public class CheckImport {

    private static final int LONGEST_NAME = 200;

    @Inject
    Imports imports;
    @Inject
    CurrentStaff staff;
    @Inject
    Vault vault;
    @Inject
    Fingerprints fingerprints;
    @Inject
    Clock clock;

    /** What the first reading keeps of a row. */
    private record Seen(boolean importable, byte[] print) {
    }

    /**
     * @param name the file's own name, or null
     * @return the import; the same one when this very file is waiting or running already
     */
    @Permitted(Permission.CHECK_IMPORT)
    public ImportId check(String name, HtcdsFile file) {
        UUID team = staff.teamId().orElseThrow(NoTeam::new);
        byte[] print = fingerprints.of("import file", team).of(file.bytes().orElse(new byte[0]));
        Optional<ImportFile> unfinished = imports.unfinished(print);
        if (unfinished.isPresent()) {
            return unfinished.get().importId();
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Fingerprints.Maker prints = fingerprints.of("import row", team);
        List<Seen> seen = new ArrayList<>();
        FileReport report = file.read(today,
                row -> seen.add(new Seen(row.importable(), prints.of(row.identity().source()))));
        List<RowState> states = report.usable() ? states(team, seen) : List.of();
        ImportId id = new ImportId(UUID.randomUUID());
        imports.add(new ImportFile(id, staff.id(), team, print, report.form().name().toLowerCase(Locale.ROOT),
                report.usable(), RowCounts.of(states), summary(id, name, report), now));
        if (report.usable()) {
            Staging staging = new Staging(id, prints, states.iterator());
            file.read(today, staging::take);
            staging.write();
        }
        return id;
    }

    private List<RowState> states(UUID team, List<Seen> seen) {
        Set<ByteBuffer> known = imports.known(team, seen.stream().map(Seen::print).toList());
        return seen.stream().map(s -> {
            if (!s.importable()) {
                return RowState.FAULTY;
            }
            return known.contains(ByteBuffer.wrap(s.print())) ? RowState.DUPLICATE : RowState.READY;
        }).toList();
    }

    private org.haven.vault.Cell summary(ImportId id, String name, FileReport report) {
        SubjectId key = ImportFile.keyOf(id);
        return vault.newKeys(Set.of(key)).seal(key, ImportFile.reportPlace(id),
                FileSummary.of(shown(name), report).text());
    }

    private static String shown(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String fit = last.codePoints().filter(c -> !Character.isISOControl(c)).limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return java.util.Objects.requireNonNullElse(Text.optional("name", fit, LONGEST_NAME), "");
    }

    /** Writes rows in portions, each portion with its keys. */
    private final class Staging {

        private static final int PORTION = 500;

        private final ImportId file;
        private final Fingerprints.Maker prints;
        private final Iterator<RowState> states;
        private final List<HtcdsRow> waiting = new ArrayList<>(PORTION);

        Staging(ImportId file, Fingerprints.Maker prints, Iterator<RowState> states) {
            this.file = file;
            this.prints = prints;
            this.states = states;
        }

        void take(HtcdsRow row) {
            waiting.add(row);
            if (waiting.size() == PORTION) {
                write();
            }
        }

        void write() {
            List<SubjectId> subjects = waiting.stream().map(row -> new SubjectId(UUID.randomUUID())).toList();
            Keyring ring = vault.newKeys(subjects);
            List<ImportRow> rows = new ArrayList<>(waiting.size());
            for (int i = 0; i < waiting.size(); i++) {
                HtcdsRow row = waiting.get(i);
                rows.add(new ImportRow(subjects.get(i), file, prints.of(row.identity().source()), states.next(),
                        RowContent.of(row), ring));
            }
            imports.stage(rows);
            waiting.clear();
        }
    }
}
