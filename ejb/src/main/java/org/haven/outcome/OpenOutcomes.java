package org.haven.outcome;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.access.CurrentStaff;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.casefile.CaseFiles;
import org.haven.shared.CaseId;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.staff.StaffDirectory;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** Shows how things are going in a case: what was answered over time, and what has been proposed and judged. */
@UseCase
public class OpenOutcomes {

    @Inject
    CaseFiles files;
    @Inject
    Instruments instruments;
    @Inject
    Outcomes outcomes;
    @Inject
    StaffDirectory directory;
    @Inject
    Vault vault;
    @Inject
    CurrentStaff staff;

    @Permitted(Permission.READ_OUTCOMES)
    public OutcomesView open(CaseId caseId) {
        List<InstrumentView> published = instruments.all().stream().filter(i -> i.state() == InstrumentState.PUBLISHED)
                .map(Instrument::view).toList();
        List<Assessment> assessments = outcomes.assessments(caseId);
        List<Proposal> proposals = outcomes.proposals(caseId);
        Map<StaffId, String> names = directory.names(Stream
                .concat(assessments.stream().map(Assessment::assessedBy),
                        proposals.stream().flatMap(p -> Stream.of(p.author(), p.submittedBy(), p.reviewer())))
                .filter(Objects::nonNull).toList());
        return new OutcomesView(caseId, files.closed(caseId), published.get(0), published,
                assessed(caseId, published, assessments, names), proposed(caseId, proposals, names));
    }

    private List<AssessmentView> assessed(CaseId caseId, List<InstrumentView> published, List<Assessment> assessments,
            Map<StaffId, String> names) {
        Map<UUID, InstrumentView> asked = published.stream()
                .collect(Collectors.toMap(InstrumentView::id, Function.identity()));
        Map<UUID, Map<String, Integer>> scores = outcomes.scores(caseId);
        Set<UUID> replaced = assessments.stream().map(Assessment::replaces).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return assessments.stream().map(a -> a.view(asked.get(a.instrumentId()), scores.getOrDefault(a.id(), Map.of()),
                names.get(a.assessedBy()), replaced.contains(a.id()))).toList();
    }

    private List<ProposalView> proposed(CaseId caseId, List<Proposal> proposals, Map<StaffId, String> names) {
        SubjectId subject = files.survivorOf(caseId);
        Keyring ring = vault.ring(subject);
        List<StaffId> supervisors = files.supervisors(caseId);
        Map<UUID, HashSet<StaffId>> authors = outcomes.authors(caseId);
        return proposals.stream().map(p -> {
            Set<StaffId> wrote = authors.getOrDefault(p.id(), new HashSet<>());
            Stream.of(p.author(), p.submittedBy()).filter(Objects::nonNull).forEach(wrote::add);
            boolean waits = p.state() == ProposalState.SUBMITTED;
            return p.view(subject, ring, names, wrote.contains(staff.id()), waits && wrote.containsAll(supervisors));
        }).toList();
    }
}
