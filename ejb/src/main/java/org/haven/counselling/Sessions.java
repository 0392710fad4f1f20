package org.haven.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.shared.CaseId;
import org.haven.shared.NotFound;
import org.haven.shared.Page;
import org.haven.shared.Period;
import org.haven.shared.StaffId;

/** The sessions of a case. There is no way to one but through its case, or through one's own calendar. */
@ApplicationScoped
class Sessions {

    private static final int MOST_PLANNED = 500;

    @PersistenceContext
    EntityManager entities;

    void add(Session session) {
        entities.persist(session);
    }

    Session inCase(CaseId caseId, UUID session) {
        return entities.createQuery("select s from Session s where s.caseId = :case and s.id = :session", Session.class)
                .setParameter("case", caseId.value()).setParameter("session", session).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    /** In the order in which they come. */
    List<Session> planned(CaseId caseId) {
        return entities.createQuery("""
                select s from Session s
                 where s.caseId = :case and s.state = org.haven.counselling.SessionState.PLANNED
                 order by s.plannedAt, s.id""", Session.class).setParameter("case", caseId.value())
                .setMaxResults(MOST_PLANNED).getResultList();
    }

    /** One more than the page, newest first. */
    List<Session> recorded(CaseId caseId, Page page) {
        return entities.createQuery("""
                select s from Session s
                 where s.caseId = :case and s.state <> org.haven.counselling.SessionState.PLANNED
                 order by s.plannedAt desc, s.id""", Session.class).setParameter("case", caseId.value())
                .setFirstResult(page.offset()).setMaxResults(page.size() + 1).getResultList();
    }

    /** Those that took place, newest first. */
    List<Session> attended(CaseId caseId) {
        return entities.createQuery("""
                select s from Session s
                 where s.caseId = :case and s.state = org.haven.counselling.SessionState.ATTENDED
                 order by s.plannedAt desc, s.id""", Session.class).setParameter("case", caseId.value())
                .getResultList();
    }

    /** How many took place, by episode. */
    Map<UUID, Long> attendedByEpisode(CaseId caseId) {
        return entities.createQuery("""
                select s.episodeId, count(s) from Session s
                 where s.caseId = :case and s.state = org.haven.counselling.SessionState.ATTENDED
                 group by s.episodeId""", Object[].class).setParameter("case", caseId.value()).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    long plannedIn(Episode episode) {
        return entities.createQuery("""
                select count(s) from Session s where s.caseId = :case and s.episodeId = :episode
                   and s.state = org.haven.counselling.SessionState.PLANNED""", Long.class)
                .setParameter("case", episode.caseId().value()).setParameter("episode", episode.id()).getSingleResult();
    }

    /** The session that this very form made already, when a click or a request comes twice. */
    Optional<Session> madeBy(CaseId caseId, UUID formKey) {
        return entities
                .createQuery("select s from Session s where s.caseId = :case and s.formKey = :key", Session.class)
                .setParameter("case", caseId.value()).setParameter("key", formKey).getResultStream().findFirst();
    }

    List<Session> within(CaseId caseId, Period within) {
        return within(
                entities.createQuery("select s from Session s where s.caseId = :whose" + during(within), Session.class)
                        .setParameter("whose", caseId.value()),
                within);
    }

    List<Session> within(StaffId counsellor, Period within) {
        return within(entities
                .createQuery("select s from Session s where s.counsellorId = :whose" + during(within), Session.class)
                .setParameter("whose", counsellor.value()), within);
    }

    private static String during(Period within) {
        return " and s.plannedAt >= :from" + (within.until() == null ? "" : " and s.plannedAt < :until")
                + " order by s.plannedAt, s.id";
    }

    private static List<Session> within(TypedQuery<Session> query, Period within) {
        query.setParameter("from", within.from());
        return (within.until() == null ? query : query.setParameter("until", within.until())).getResultList();
    }
}
