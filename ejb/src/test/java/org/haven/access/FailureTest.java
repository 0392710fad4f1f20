package org.haven.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.haven.shared.NotFound;
import org.haven.shared.Stale;
import org.haven.shared.Unavailable;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class FailureTest {

    private final Failure failure = new Failure(List.of());

    private static Exception sql(String state) {
        return new PersistenceException(new SQLException("Key (name)=(Marigold) already exists", state));
    }

    @Test
    void a_refusal_stays_what_it_is_however_deep_it_was_wrapped() {
        NotFound refusal = new NotFound();
        assertSame(refusal, failure.fact(new PersistenceException(new RuntimeException(refusal))));
    }

    @Test
    void a_lost_race_is_stale() {
        assertInstanceOf(Stale.class, failure.fact(new PersistenceException(new OptimisticLockException())));
    }

    @Test
    void a_database_that_is_away_busy_or_full_makes_haven_unavailable() {
        for (String state : new String[]{"08006", "57P01", "53100", "55P03", "40P01", "57014"}) {
            assertInstanceOf(Unavailable.class, failure.fact(sql(state)), state);
        }
    }

    @Test
    void the_databases_own_no_is_an_access_refusal() {
        for (String state : new String[]{"28000", "42501"}) {
            assertInstanceOf(AccessRefused.class, failure.fact(sql(state)), state);
        }
    }

    @Test
    void a_known_constraint_is_told_as_its_fact_also_out_of_a_batch() {
        KnownConstraints known = () -> Map.of("one_wording_each", Stale::new);
        ServerErrorMessage said = new ServerErrorMessage("SERROR\0C23505\0none_wording_each\0");
        BatchUpdateException batch = new BatchUpdateException("batch", "23505", 0, new int[0], new PSQLException(said));
        assertInstanceOf(Stale.class, new Failure(List.of(known)).fact(new PersistenceException(batch)));
    }

    @Test
    void what_is_traced_never_repeats_what_the_database_said() {
        assertFalse(Failure.trace(sql("23505")).contains("Marigold"));
        assertEquals(true, Failure.trace(sql("23505")).contains("23505"));
    }
}
