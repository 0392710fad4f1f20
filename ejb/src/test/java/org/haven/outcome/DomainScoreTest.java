package org.haven.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.haven.shared.Invalid;
import org.junit.jupiter.api.Test;

class DomainScoreTest {

    private static final List<Integer> ALL = List.of(1, 2, 3, 4, 8, 9, 99);

    private static Map<String, String> words(String text) {
        return Map.of("en", text, "es", text);
    }

    private static InstrumentDomain domain(int items) {
        return new InstrumentDomain("safety", words("Safety"), List.of(words("1"), words("2"), words("3"), words("4")),
                IntStream.range(0, items).mapToObj(i -> new InstrumentItem("safety-" + i, words("How?"))).toList());
    }

    private static Map<String, Integer> answers(List<Integer> scores) {
        Map<String, Integer> given = new HashMap<>();
        for (int i = 0; i < scores.size(); i++) {
            given.put("safety-" + i, scores.get(i));
        }
        return given;
    }

    @Provide
    Arbitrary<List<Integer>> scores() {
        return Arbitraries.of(ALL).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 500)
    void the_mean_is_that_of_what_was_answered_and_of_nothing_else(@ForAll("scores") List<Integer> scores) {
        DomainScore score = DomainScore.of(domain(scores.size()), answers(scores));
        double sum = 0;
        int answered = 0;
        for (int each : scores) {
            if (each <= 4) {
                sum += each;
                answered++;
            }
        }
        assertEquals(answered, score.answered());
        assertEquals(scores.size(), score.asked());
        if (answered == 0) {
            assertNull(score.mean());
        } else {
            assertEquals(
                    new BigDecimal(sum / answered).setScale(6, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP),
                    score.mean());
            assertTrue(
                    score.mean().compareTo(BigDecimal.ONE) >= 0 && score.mean().compareTo(BigDecimal.valueOf(4)) <= 0);
        }
    }

    @Property(tries = 300)
    void what_was_not_answered_neither_raises_nor_lowers_it(@ForAll("scores") List<Integer> scores) {
        DomainScore without = DomainScore.of(domain(scores.size()), answers(scores));
        List<Integer> more = new ArrayList<>(scores);
        more.addAll(List.of(8, 9, 99));
        DomainScore with = DomainScore.of(domain(more.size()), answers(more));
        assertEquals(without.mean(), with.mean());
        assertEquals(without.answered(), with.answered());
        DomainScore leftOut = DomainScore.of(domain(scores.size() + 4), answers(scores));
        assertEquals(without.mean(), leftOut.mean());
    }

    @Test
    void nothing_answered_is_missing_and_not_nought() {
        assertNull(DomainScore.of(domain(3), answers(List.of(8, 9, 99))).mean());
        assertNull(DomainScore.of(domain(3), Map.of()).mean());
    }

    @Test
    void a_mean_of_thirds_is_rounded_to_two_digits() {
        assertEquals("2.33", DomainScore.of(domain(3), answers(List.of(2, 2, 3))).mean().toPlainString());
        assertEquals("2.67", DomainScore.of(domain(3), answers(List.of(2, 3, 3))).mean().toPlainString());
    }

    @Test
    void only_levels_and_reasons_can_be_said() {
        ALL.forEach(score -> assertTrue(Scores.sayable(score)));
        for (Integer score : new Integer[]{null, -1, 0, 5, 7, 10, 98, 100}) {
            assertTrue(!Scores.sayable(score), String.valueOf(score));
        }
    }

    @Test
    void an_instrument_is_whole_or_it_is_none() {
        InstrumentDomain one = domain(1);
        assertThrows(Invalid.class, () -> new InstrumentContent(words("Six"), List.of(one, one, one, one, one, one)));
        assertThrows(Invalid.class, () -> new InstrumentContent(words("Six"), List.of(one)));
        assertThrows(Invalid.class, () -> domain(0));
        assertThrows(Invalid.class, () -> domain(13));
        assertThrows(Invalid.class, () -> new InstrumentItem("Not a code", words("How?")));
        assertThrows(Invalid.class, () -> new InstrumentItem("code", Map.of("en", "How?")));
        assertThrows(Invalid.class, () -> new InstrumentItem("code", Map.of("en", "How?", "es", "x", "xx", "y")));
    }
}
