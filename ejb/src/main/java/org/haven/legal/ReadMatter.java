package org.haven.legal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.compartment.Compartment;
import org.haven.compartment.CompartmentNotes;
import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Reads one legal matter with its hearings, its deadlines and how it has moved. */
@UseCase
public class ReadMatter {

    @Inject
    CaseFiles files;
    @Inject
    LegalMatters matters;
    @Inject
    Hearings hearings;
    @Inject
    Deadlines deadlines;
    @Inject
    CompartmentNotes notes;
    @Inject
    CurrentStaff staff;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    @Permitted(Permission.READ_LEGAL)
    public MatterView read(CaseId caseId, UUID matterId) {
        SubjectId subject = files.survivorOf(caseId);
        LegalMatter matter = matters.inCase(caseId, matterId);
        Keyring ring = vault.ring(subject);
        LocalDate today = Today.at(clock.instant());
        List<DeadlineView> due = deadlines.ofMatter(caseId, matterId).stream().map(d -> d.view(today)).toList();
        return new MatterView(matterId, caseId, matter.type(), matter.details(subject, ring), matter.openedOn(),
                matter.state(), List.copyOf(matter.state().next()),
                matters.names(Set.of(matter.officer())).get(matter.officer()), matter.officer().equals(staff.id()),
                matter.version(), hearings.ofMatter(caseId, matterId).stream().map(h -> h.view(subject, ring)).toList(),
                due, matters.moves(caseId, matterId), suggestion(matter, due, today),
                notes.kept(Compartment.PRIVILEGED).stream().anyMatch(n -> matterId.equals(n.aboutId())));
    }

    private static DeadlineDetails suggestion(LegalMatter matter, List<DeadlineView> due, LocalDate today) {
        if (matter.type() != MatterType.REFLECTION_PERIOD_RESIDENCE || matter.state() == MatterState.CLOSED
                || due.stream().anyMatch(d -> d.kind() == DeadlineKind.REFLECTION_PERIOD)) {
            return null;
        }
        DeadlineDetails usual = ReflectionPeriod.suggested(matter.openedOn());
        return usual.dueOn().isBefore(today) ? null : usual;
    }
}
