package org.haven.intake.imports;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.haven.shared.Today;
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
        ImportId id = new ImportId(UUID.randomUUID());
        imports.add(new ImportFile(id, staff.id(), team, print, now));
        Keyring ring = vault.newKeys(Set.of(ImportFile.keyOf(id)));
        Staging staging = new Staging(id, team);
        imports.mark();
        FileReport report = file.read(Today.at(now), staging::take);
        if (report.usable()) {
            staging.write();
        } else {
            imports.backToMark();
        }
        imports.inScope(id).read(report, shown(name), RowCounts.of(staging.states), ring);
        return id;
    }

    private static String shown(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String fit = last.codePoints().filter(c -> !Character.isISOControl(c)).limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return java.util.Objects.requireNonNullElse(Text.optional("name", fit, LONGEST_NAME), "");
    }

    /** Writes rows while the file is being read, in portions, each portion with its keys. */
    private final class Staging {

        private static final int PORTION = 500;

        private final ImportId file;
        private final UUID team;
        private final Fingerprints.Maker prints;
        private final List<RowState> states = new ArrayList<>();
        private final List<HtcdsRow> waiting = new ArrayList<>(PORTION);

        Staging(ImportId file, UUID team) {
            this.file = file;
            this.team = team;
            prints = fingerprints.of("import row", team);
        }

        void take(HtcdsRow row) {
            waiting.add(row);
            if (waiting.size() == PORTION) {
                write();
            }
        }

        void write() {
            List<byte[]> marks = waiting.stream().map(row -> prints.of(row.identity().source())).toList();
            Set<ByteBuffer> known = imports.known(team, marks);
            List<SubjectId> subjects = waiting.stream().map(row -> new SubjectId(UUID.randomUUID())).toList();
            Keyring ring = vault.newKeys(subjects);
            List<ImportRow> rows = new ArrayList<>(waiting.size());
            for (int i = 0; i < waiting.size(); i++) {
                HtcdsRow row = waiting.get(i);
                RowState state = state(row, known.contains(ByteBuffer.wrap(marks.get(i))));
                states.add(state);
                rows.add(new ImportRow(subjects.get(i), file, marks.get(i), state, RowContent.of(row), ring));
            }
            imports.stage(rows);
            waiting.clear();
        }

        private static RowState state(HtcdsRow row, boolean known) {
            if (!row.importable()) {
                return RowState.FAULTY;
            }
            return known ? RowState.DUPLICATE : RowState.READY;
        }
    }
}
