package org.haven.survivor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.haven.shared.NotFound;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.haven.shared.Today;
import org.haven.vault.Keyring;

/** All survivors that this transaction may see. Other features register one, or ask for a name to show. */
@ApplicationScoped
public class Survivors {

    @PersistenceContext
    EntityManager entities;
    @Inject
    Clock clock;

    /** Records somebody new to Haven, under a key that exists already. */
    public void register(SubjectId subject, SurvivorDetails details, Keyring ring) {
        entities.persist(new Survivor(subject, details.checkedOn(today()), ring));
    }

    /** Keeps how somebody just registered can be reached without harm. */
    public void agree(SubjectId subject, SafeContactRule rule, StaffId by, Instant at, Keyring ring) {
        add(new SafeContact(subject, rule, by, at, ring));
    }

    /** Chosen names of several survivors, in one statement; a survivor without one is not in the map. */
    public Map<SubjectId, String> chosenNames(Collection<SubjectId> subjects, Keyring ring) {
        Map<SubjectId, String> names = new HashMap<>();
        if (subjects.isEmpty()) {
            return names;
        }
        List<UUID> ids = subjects.stream().map(SubjectId::value).toList();
        entities.createQuery("select s from Survivor s where s.id in (:ids)", Survivor.class).setParameter("ids", ids)
                .getResultList()
                .forEach(s -> Optional.ofNullable(s.chosenName(ring)).ifPresent(name -> names.put(s.subject(), name)));
        return names;
    }

    /** What is known of a survivor, for a feature that lays out a part of it. */
    public SurvivorView known(SubjectId subject, Keyring ring) {
        Survivor survivor = byId(subject);
        return new SurvivorView(survivor.details(ring), safeContact(subject).map(c -> c.rule(ring)).orElse(null),
                survivor.version());
    }

    /** What a case header says of the person. */
    public SurvivorGlance glance(SubjectId subject, Keyring ring) {
        Survivor survivor = byId(subject);
        return SurvivorGlance.of(survivor.details(ring), safeContact(subject).map(c -> c.rule(ring)).orElse(null),
                today());
    }

    Survivor byId(SubjectId subject) {
        return Optional.ofNullable(entities.find(Survivor.class, subject.value())).orElseThrow(NotFound::new);
    }

    Optional<SafeContact> safeContact(SubjectId subject) {
        return entities
                .createQuery(
                        "select c from SafeContact c where c.subjectId = :subject order by c.recordedAt desc, c.id",
                        SafeContact.class)
                .setParameter("subject", subject.value()).setMaxResults(1).getResultStream().findFirst();
    }

    void add(SafeContact contact) {
        entities.persist(contact);
    }

    private LocalDate today() {
        return Today.at(clock.instant());
    }
}
