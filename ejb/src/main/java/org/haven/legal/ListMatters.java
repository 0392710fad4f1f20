package org.haven.legal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.compartment.Compartment;
import org.haven.compartment.CompartmentNotes;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.shared.Today;

/** Lists the legal matters of a case, with what comes next in each. */
@UseCase
public class ListMatters {

    @Inject
    LegalMatters matters;
    @Inject
    Hearings hearings;
    @Inject
    Deadlines deadlines;
    @Inject
    CompartmentNotes notes;
    @Inject
    Clock clock;

    @Permitted(Permission.READ_LEGAL)
    public MattersView list(CaseId caseId) {
        List<LegalMatter> all = matters.ofCase(caseId);
        Map<UUID, Instant> heard = hearings.next(caseId);
        Map<UUID, LocalDate> due = deadlines.next(caseId);
        Map<StaffId, String> names = matters.names(all.stream().map(LegalMatter::officer).collect(Collectors.toSet()));
        LocalDate today = Today.at(clock.instant());
        return new MattersView(caseId, all.stream().map(m -> {
            LocalDate day = due.get(m.id());
            return new MatterRow(m.id(), m.type(), m.state(), m.openedOn(), names.get(m.officer()), heard.get(m.id()),
                    day, day == null ? null : ChronoUnit.DAYS.between(today, day));
        }).toList(), !notes.kept(Compartment.PRIVILEGED).isEmpty());
    }
}
