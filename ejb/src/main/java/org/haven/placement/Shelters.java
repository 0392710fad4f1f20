package org.haven.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.access.AccessRefused;
import org.haven.shared.CaseId;
import org.haven.shared.Coded;
import org.haven.shared.StaffId;
import org.haven.shared.SubjectId;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** Houses and beds, as far as this transaction may know of them. */
@ApplicationScoped
class Shelters {
    @PersistenceContext
    EntityManager entities;

    /** The houses where the caller works. */
    List<ShelterView> own() {
        return entities.createQuery("select s from Shelter s order by s.codeName", Shelter.class).getResultStream()
                .map(Shelter::view).toList();
    }

    /** @throws AccessRefused when the caller does not work there, or there is no such house */
    ShelterView inScope(ShelterId shelter) {
        return Optional.ofNullable(entities.find(Shelter.class, shelter.value())).map(Shelter::view)
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.RELATION));
    }

    /** What beds of this case's claims are called. */
    Map<UUID, BedName> names(List<UUID> beds) {
        if (beds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                select b.id, s.codeName, b.label from Bed b join Shelter s on s.id = b.shelterId
                 where b.id in (:beds)""", Object[].class).setParameter("beds", beds).getResultStream()
                .collect(Collectors.toMap(r -> (UUID) r[0], r -> new BedName((String) r[1], (String) r[2])));
    }

    List<FreeBed> free(Instant from, Population population) {
        return session().createNativeQuery("""
                select bed_id, code_name, population, label, step_free, held_here from sec.free_beds(:from)
                 where :population = '' or population = :population
                 order by held_here desc, code_name, population, length(label), label""", Object[].class)
                .setParameter("from", from, StandardBasicTypes.INSTANT)
                .setParameter("population", population == null ? "" : population.code()).getResultStream()
                .map(r -> new FreeBed((UUID) r[0], (String) r[1],
                        Coded.of(Population.class, "population", (String) r[2]), (String) r[3], (Boolean) r[4],
                        (Boolean) r[5]))
                .toList();
    }

    /** Steps up to a bed and waits for whoever stands there; what it says holds until the transaction ends. */
    Approached approach(UUID bed, Instant from) {
        Object[] row = session()
                .createNativeQuery("select state, population, others_in_unit from sec.approach_bed(:bed, :from)",
                        Object[].class)
                .setParameter("bed", bed).setParameter("from", from, StandardBasicTypes.INSTANT).getSingleResult();
        return new Approached((String) row[0],
                row[1] == null ? null : Coded.of(Population.class, "population", (String) row[1]),
                Boolean.TRUE.equals(row[2]));
    }

    /** The beds of a house with whoever lives in them; whose names are shown is appended to the event. */
    List<BoardRow> board(ShelterId shelter) {
        return session().createNativeQuery("""
                select b.id, b.label, b.step_free, b.out_of_use, u.name, u.population, r.state, r.subject_id, r.since,
                       r.held_until, r.expected_until
                  from haven.bed b join haven.unit u on u.id = b.unit_id left join sec.board() r on r.bed_id = b.id
                 where b.shelter_id = :shelter
                 order by u.name, length(b.label), b.label""", Object[].class).addScalar("id", StandardBasicTypes.UUID)
                .addScalar("label", StandardBasicTypes.STRING).addScalar("step_free", StandardBasicTypes.BOOLEAN)
                .addScalar("out_of_use", StandardBasicTypes.STRING).addScalar("name", StandardBasicTypes.STRING)
                .addScalar("population", StandardBasicTypes.STRING).addScalar("state", StandardBasicTypes.STRING)
                .addScalar("subject_id", StandardBasicTypes.UUID).addScalar("since", StandardBasicTypes.INSTANT)
                .addScalar("held_until", StandardBasicTypes.INSTANT)
                .addScalar("expected_until", StandardBasicTypes.LOCAL_DATE).setParameter("shelter", shelter.value())
                .getResultStream().map(BoardRow::of).toList();
    }

    /** @return for whom and for which case a hold has been ended by this */
    List<EndedHold> outOfUse(UUID bed, OutOfUse reason) {
        return session()
                .createNativeQuery("select made_by, case_id from sec.bed_out_of_use(:bed, :reason)", Object[].class)
                .setParameter("bed", bed)
                .setParameter("reason", reason == null ? null : reason.code(), StandardBasicTypes.STRING)
                .getResultStream().map(r -> new EndedHold(new StaffId((UUID) r[0]), new CaseId((UUID) r[1]))).toList();
    }

    /** Puts away all holds whose time is over. */
    int expireHolds() {
        return session().createNativeQuery("select sec.expire_holds()", Integer.class).getSingleResult();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }

    /**
     * A bed that one stands before.
     *
     * @param othersInUnit whether people of another case live in its unit
     */
    record Approached(String state, Population population, boolean othersInUnit) {
        /** @throws BedTaken or {@link BedOutOfUse} when it cannot be given */
        Approached mustBeFree() {
            switch (state) {
                case "free" :
                    return this;
                case "out-of-use" :
                    throw new BedOutOfUse();
                case "taken" :
                    throw new BedTaken();
                default :
                    throw new org.haven.shared.NotFound();
            }
        }
    }

    /** A hold that the house has ended, and who made it. */
    record EndedHold(StaffId madeBy, CaseId caseId) {
    }

    /** A bed of a house, as read. */
    record BoardRow(UUID bed, String label, boolean stepFree, OutOfUse outOfUse, String unit, Population population,
            String state, SubjectId resident, Instant since, Instant heldUntil, LocalDate expectedUntil) {
        static BoardRow of(Object[] r) {
            return new BoardRow((UUID) r[0], (String) r[1], (Boolean) r[2],
                    r[3] == null ? null : Coded.of(OutOfUse.class, "reason", (String) r[3]), (String) r[4],
                    Coded.of(Population.class, "population", (String) r[5]), (String) r[6],
                    r[7] == null ? null : new SubjectId((UUID) r[7]), (Instant) r[8], (Instant) r[9],
                    (LocalDate) r[10]);
        }

        BedStanding standing() {
            if (state == null) {
                return outOfUse == null ? BedStanding.FREE : BedStanding.OUT_OF_USE;
            }
            return "taken".equals(state) ? BedStanding.TAKEN : BedStanding.HELD;
        }

        BoardBed view(Map<SubjectId, String> names) {
            return new BoardBed(bed, label, stepFree, standing(), resident == null ? null : names.get(resident), since,
                    expectedUntil, heldUntil, outOfUse);
        }
    }
}
