package org.haven.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.haven.itest.given.Given;
import org.haven.itest.given.Given.Staff;
import org.haven.itest.probe.Signing;
import org.haven.safety.Concern;
import org.haven.safety.ConcernWithdrawal;
import org.haven.safety.RecordConcern;
import org.haven.safety.Relation;
import org.haven.safety.WithdrawConcern;
import org.haven.shared.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is a person of concern in a case cannot sign in it. */
class BarredSignerTest extends InsideTest {

    @Inject
    RecordConcern record;
    @Inject
    WithdrawConcern withdraw;
    @Inject
    Signing signing;

    private Given given;
    private Staff casey;
    private CaseId hers;

    @BeforeEach
    void a_case() {
        given = Given.inside();
        casey = given.staff(given.team(), "caseworker");
        hers = new CaseId(given.caseOf(casey).id());
    }

    @AfterEach
    void it_is_left() {
        given.close();
    }

    @Test
    void a_signer_who_is_a_person_of_concern_is_barred_however_the_name_is_written_until_it_is_withdrawn()
            throws Exception {
        assertFalse(bars(hers, "Rowan Example"));
        UUID person = As.person(casey, () -> record.record(new Concern(hers, "Rówan J. Example", List.of("Fox"),
                Relation.OTHER_FAMILY, List.of(), null, UUID.randomUUID())));
        for (String typed : List.of("Rówan J. Example", "rowan example", "EXAMPLE,  ROWAN", "Ro\u200bwan Exa\u00admple",
                "fox")) {
            assertTrue(bars(hers, typed), typed);
        }
        for (String typed : List.of("Rowan", "Example", "Robin Example", "Rowan Fox", "")) {
            assertFalse(bars(hers, typed), typed);
        }
        CaseId another = new CaseId(given.caseOf(casey).id());
        assertFalse(bars(another, "Rowan Example"), "in another case");
        As.person(casey, () -> {
            withdraw.withdraw(new ConcernWithdrawal(hers, person, "A mix-up of two people."));
            return null;
        });
        assertFalse(bars(hers, "Rowan Example"));
        assertEquals(1, given.count("select count(*) from haven.person_of_concern where id = ?", person));
    }

    private boolean bars(CaseId caseId, String signer) throws Exception {
        return As.person(casey, () -> signing.barred(caseId, signer));
    }
}
