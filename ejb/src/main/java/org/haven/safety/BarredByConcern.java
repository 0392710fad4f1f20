package org.haven.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.haven.casefile.CaseFiles;
import org.haven.consent.BarredSigner;
import org.haven.shared.CaseId;
import org.haven.shared.SubjectId;
import org.haven.vault.Keyring;
import org.haven.vault.Vault;

/** A person of concern cannot sign for the survivor, however the name is written. */
@ApplicationScoped
class BarredByConcern implements BarredSigner {

    @Inject
    PersonsOfConcern persons;
    @Inject
    CaseFiles files;
    @Inject
    Vault vault;

    @Override
    public Predicate<String> barring(CaseId caseId) {
        List<PersonOfConcern> live = persons.ofCase(caseId).stream().filter(PersonOfConcern::isLive).toList();
        if (live.isEmpty()) {
            return signer -> false;
        }
        SubjectId subject = files.survivorOf(caseId);
        Keyring ring = vault.ring(subject);
        List<ComparedName> feared = live.stream().flatMap(person -> person.names(subject, ring)).map(ComparedName::of)
                .toList();
        return signer -> feared.stream().anyMatch(ComparedName.of(signer)::matches);
    }
}
