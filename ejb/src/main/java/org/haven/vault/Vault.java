package org.haven.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.shared.SubjectId;

/** Hands out keyrings. One statement for any number of survivors; row security decides whose keys come. */
@ApplicationScoped
public class Vault {

    @PersistenceContext
    EntityManager entities;
    @Inject
    KeyProvider keys;

    /** The key of the record as everybody knows it who works on the case. */
    public Keyring ring(SubjectId subject) {
        return ring(Set.of(subject), KeyClass.SURVIVOR);
    }

    public Keyring ring(Collection<SubjectId> subjects) {
        return ring(subjects, KeyClass.SURVIVOR);
    }

    /** The keys of one class; empty where there are none yet. */
    public Keyring ring(Collection<SubjectId> subjects, KeyClass of) {
        Set<UUID> ids = subjects.stream().map(SubjectId::value).collect(Collectors.toSet());
        List<DataKey> found = ids.isEmpty()
                ? List.of()
                : entities
                        .createQuery("select k from DataKey k where k.subjectId in (:ids) and k.keyClass = :class",
                                DataKey.class)
                        .setParameter("ids", ids).setParameter("class", of.code()).getResultList();
        return ring(found);
    }

    /** Makes the keys of people who are new to Haven, and hands them out. */
    public Keyring newKeys(Collection<SubjectId> subjects) {
        return newKeys(subjects, KeyClass.SURVIVOR);
    }

    /** Makes the first keys of a class. */
    public Keyring newKeys(Collection<SubjectId> subjects, KeyClass of) {
        List<DataKey> made = subjects.stream().map(s -> new DataKey(s, of, keys)).toList();
        made.forEach(entities::persist);
        return ring(made);
    }

    private Keyring ring(List<DataKey> found) {
        return new Keyring(found.stream()
                .collect(Collectors.toMap(DataKey::subject, k -> new Keyring.Held(k.unwrap(keys), k.kekId()))));
    }
}
