package org.haven.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.haven.access.CurrentStaff;
import org.haven.shared.Coded;
import org.haven.shared.NotFound;
import org.haven.shared.StaffId;
import org.hibernate.Session;

/** What was asked of a second person and answered, as far as this transaction shows it. Functions alone write it. */
@ApplicationScoped
public class Approvals {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager entities;
    @Inject
    CurrentStaff staff;
    @Inject
    Clock clock;

    /** What still waits, the oldest first, in three statements. */
    public List<ApprovalView> waiting() {
        return views("a.state = 'asked' and a.expires_at > now() order by a.asked_at, a.id");
    }

    List<ApprovalView> ended() {
        return views("(a.state <> 'asked' or a.expires_at <= now()) order by a.asked_at desc, a.id");
    }

    private List<ApprovalView> views(String which) {
        Session session = entities.unwrap(Session.class);
        List<Object[]> rows = session.createNativeQuery("""
                select a.id, a.act, coalesce(a.concerns, a.asked_by), encode(a.digest, 'hex'), a.reason, a.state,
                       asker.display_name, a.asked_at, a.expires_at, a.asked_by, decider.display_name, a.decided_at,
                       a.answer,
                       case when a.state = 'asked' then array(
                           select s.display_name from haven.staff s
                            where sec.may_be_second(s.id, a.act, a.asked_by, a.concerns) order by 1 limit 10) end
                  from access.approval a
                  join haven.staff asker on asker.id = a.asked_by
                  left join haven.staff decider on decider.id = a.decided_by
                 where\s""" + which, Object[].class).setMaxResults(MOST).getResultList();
        Map<UUID, Map<String, String>> parameters = parameters(session,
                rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream().map(row -> view(row, parameters.getOrDefault(row[0], Map.of()))).toList();
    }

    /** Each parameter as people read it: what refers to a colleague or a team is their name. */
    private static Map<UUID, Map<String, String>> parameters(Session session, List<UUID> approvals) {
        Map<UUID, Map<String, String>> all = new HashMap<>();
        if (!approvals.isEmpty()) {
            session.createNativeQuery("""
                    select a.id, p.key, coalesce(s.display_name, t.name, p.value)
                      from access.approval a cross join lateral jsonb_each_text(a.parameters) p
                      left join haven.staff s on s.id\\:\\:text = p.value
                      left join haven.team t on t.id\\:\\:text = p.value
                     where a.id in (:ids) and p.value is not null""", Object[].class).setParameter("ids", approvals)
                    .getResultList().forEach(row -> all.computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                            .put((String) row[1], (String) row[2]));
        }
        return all;
    }

    private ApprovalView view(Object[] row, Map<String, String> parameters) {
        ApprovalState kept = Coded.of(ApprovalState.class, "state", (String) row[5]);
        Instant expires = moment(row[8]);
        boolean over = !expires.isAfter(clock.instant()) && kept.mayBecome(ApprovalState.EXPIRED);
        return new ApprovalView((UUID) row[0], (String) row[1], new StaffId((UUID) row[2]), parameters, (String) row[3],
                (String) row[4], over ? ApprovalState.EXPIRED : kept, (String) row[6], moment(row[7]), expires,
                staff.id().value().equals(row[9]), row[13] == null ? List.of() : Arrays.asList((String[]) row[13]),
                (String) row[10], moment(row[11]), (String) row[12]);
    }

    private static Instant moment(Object column) {
        return column == null ? null : (Instant) column;
    }

    /** @throws NotFound when it is not the caller's to see */
    String actOf(UUID approval) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select a.act from access.approval a where a.id = :id", String.class)
                .setParameter("id", approval).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    void decided(ApprovalDecision decision) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var s = connection.prepareStatement("select sec.decide_approval(?, decode(?, 'hex'), ?, ?)")) {
                s.setObject(1, decision.approval());
                s.setString(2, decision.digest());
                s.setBoolean(3, decision.approved());
                s.setObject(4, decision.answer(), Types.VARCHAR);
                s.execute();
            }
        });
    }
}
