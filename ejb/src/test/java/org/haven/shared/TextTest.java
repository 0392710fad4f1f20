package org.haven.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void what_was_typed_is_kept_composed_and_trimmed() {
        assertEquals("José", Text.optional("name", "  Jose\u0301 ", 10));
        assertEquals("one\ntwo", Text.required("name", "one\r\ntwo\n", 10));
        assertEquals("<script>alert(1)</script>", Text.optional("name", "<script>alert(1)</script>", 100));
    }

    @Test
    void blank_is_nothing_and_nothing_is_missing_where_it_is_needed() {
        assertNull(Text.optional("name", " \t ", 10));
        assertNull(Text.optional("name", null, 10));
        assertEquals("invalid.required", assertThrows(Invalid.class, () -> Text.required("name", " ", 10)).code());
    }

    @Test
    void ten_thousand_characters_are_too_many_for_a_name() {
        Invalid refused = assertThrows(Invalid.class, () -> Text.optional("name", "a".repeat(10_000), 200));
        assertEquals("invalid.too-long", refused.code());
        assertEquals("name", refused.field());
        assertEquals(200, refused.details().get("longest"));
    }

    @Test
    void characters_count_as_people_count_them() {
        assertEquals("🏠🏠", Text.optional("name", "🏠🏠", 2));
    }

    @Test
    void control_characters_and_half_characters_are_refused() {
        for (String text : new String[]{"a\u0000b", "a\u001bb", "a\ud800b", "a\uffffb"}) {
            assertEquals("invalid.characters",
                    assertThrows(Invalid.class, () -> Text.optional("name", text, 10)).code());
        }
    }

    @Test
    void a_reference_is_read_in_its_one_form_only() {
        String right = "0f8fad5b-d9cb-469f-a165-70867728950e";
        assertEquals(UUID.fromString(right), CaseId.of(right).value());
        for (String text : new String[]{null, "", "1-1-1-1-1", right.toUpperCase(java.util.Locale.ROOT), right + " ",
                "' or true", right.replace("-", "")}) {
            assertThrows(NotFound.class, () -> CaseId.of(text));
        }
    }

    @Test
    void a_page_of_a_list_has_bounds() {
        for (int[] wrong : new int[][]{{-1, 25}, {0, 0}, {0, 501}, {200_000, 25}}) {
            assertThrows(Invalid.class, () -> new Page(wrong[0], wrong[1]));
        }
        assertEquals(50, new Page(2, 25).offset());
    }

    @Test
    void a_run_of_marks_that_no_script_has_is_refused_before_it_is_composed() {
        String marks = "\u0315".repeat(62_500) + "\u0316".repeat(62_500);
        for (String typed : java.util.List.of("a" + marks, marks)) {
            assertEquals("invalid.characters",
                    assertThrows(Invalid.class, () -> Text.optional("text", typed, 40_000)).code());
            assertEquals("invalid.too-long",
                    assertThrows(Invalid.class, () -> Text.optional("text", typed, 200)).code());
        }
        String kept = "a" + "\u0316".repeat(30);
        assertEquals(kept, Text.optional("text", kept, 200));
    }
}
