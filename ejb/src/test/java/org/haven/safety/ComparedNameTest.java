package org.haven.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedNameTest {

    private static final List<String> UNSEEN = List.of("\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e",
            "\u3164", "\u034f", "\ufe0f", "\u0301", "\u0327");
    private static final List<String> BETWEEN = List.of(" ", "  ", "\u00a0", "\u3000", "\t", ", ", "-", " . ");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Rowan Example|ROWAN EXAMPLE", "Rowan Example|example, rowan",
            "Rowan Example|  Rowan\u00a0\u00a0Example ", "Zoë Müller-Exámple|zoe muller example",
            "Rowan Example|Ro\u200bwan Exam\u00adple", "Rowan Example|\u202eRowan Example",
            "Rowan Example|Ｒｏｗａｎ Ｅｘａｍｐｌｅ", "Rowan Example|Rowan James Example", "Rowan James Example|Example Rowan",
            "Łukasz Østergård|lukasz ostergard", "Strauß Example|STRAUSS EXAMPLE", "Strauß Example|STRAUẞ example",
            "Sean O'Example|sean o’example", "Mary Ann|Maryann", "Al-Example|alexample", "İpek Example|ipek example",
            "Ιωάννης Παράδειγμα|ΠΑΡΑΔΕΙΓΜΑ ΙΩΑΝΝΗΣ", "Пример Имя|имя ПРИМЕР", "The Fox|the fox", "Fox|FOX"})
    void the_same_name_is_known_however_it_is_written(String recorded, String typed) {
        assertTrue(matches(recorded, typed));
        assertTrue(matches(typed, recorded));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Rowan Example|Rowan", "Rowan Example|Rowan Other", "Rowan Example|Example",
            "Fox|Rowan Fox", "Rowan James Example|Rowan James Other", "Rowan Example|Rowena Example", "Rowan|Row an B",
            "Rowan Example|\u200b", "Rowan Example|--"})
    void one_word_in_common_is_nobody(String recorded, String typed) {
        assertFalse(matches(recorded, typed));
        assertFalse(matches(typed, recorded));
    }

    @Test
    void a_name_without_letters_is_empty_and_matches_not_even_itself() {
        for (String nothing : List.of("", " ", "\u200b\u200d", "\u3164", "-.,", "\u0301")) {
            assertTrue(ComparedName.of(nothing).isEmpty());
            assertFalse(matches(nothing, nothing));
        }
    }

    @Test
    void what_is_compared_is_not_printed() {
        assertEquals("ComparedName of 2", ComparedName.of("Rowan Example").toString());
    }

    @Property(tries = 300)
    void no_spelling_of_a_name_escapes(@ForAll("names") List<String> words, @ForAll long chance) {
        Random random = new Random(chance);
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        String typed = shuffled.stream().map(word -> disguised(word, random))
                .collect(Collectors.joining(BETWEEN.get(random.nextInt(BETWEEN.size()))));
        assertTrue(matches(String.join(" ", words), typed), words + " as " + typed);
    }

    @Property(tries = 300)
    void whoever_is_within_a_longer_name_matches_from_two_words_on(@ForAll("names") List<String> words,
            @ForAll("names") List<String> more) {
        List<String> both = new ArrayList<>(words);
        both.addAll(more);
        boolean expected = words.stream().distinct().count() > 1 || words.containsAll(more);
        assertEquals(expected, matches(String.join(" ", words), String.join(" ", both)), words + " in " + both);
    }

    @Property(tries = 300)
    void it_does_not_matter_who_is_compared_with_whom(@ForAll String one, @ForAll String other) {
        assertEquals(matches(one, other), matches(other, one));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(8).list().ofMinSize(1)
                .ofMaxSize(4);
    }

    private static String disguised(String word, Random random) {
        StringBuilder disguised = new StringBuilder();
        word.codePoints().forEach(letter -> {
            String as = Character.toString(letter);
            disguised.append(random.nextBoolean() ? as.toUpperCase(Locale.ROOT) : as);
            if (random.nextInt(3) == 0) {
                disguised.append(UNSEEN.get(random.nextInt(UNSEEN.size())));
            }
        });
        return disguised.toString();
    }

    private static boolean matches(String one, String other) {
        return ComparedName.of(one).matches(ComparedName.of(other));
    }
}
