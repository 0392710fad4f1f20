package org.haven.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.haven.casefile.CaseStatus;
import org.haven.casefile.CaseloadRow;
import org.haven.shared.CaseId;
import org.haven.shared.Invalid;
import org.haven.shared.NotFound;
import org.haven.shared.Slice;
import org.haven.shared.StaffId;
import org.haven.staff.CareFunction;
import org.haven.survivor.ContactChannel;
import org.haven.survivor.SafeContactRule;
import org.junit.jupiter.api.Test;

class JsonBodiesTest {

    record Sample(StaffId staff, CareFunction function, Integer version, String text, LocalDate day, UUID key,
            LocalDateTime at) {
    }

    private static final String ID = "0b6c3f0e-6a51-4f5e-9f6b-6a2f4c1d9e01";

    @Test
    void identifiers_are_text_answers_are_codes_and_moments_are_iso() throws IOException {
        Slice<CaseloadRow> slice = new Slice<>(List.of(new CaseloadRow(CaseId.of(ID), "C-7K3M-9QXT-2",
                CaseStatus.FOLLOW_UP, Instant.parse("2026-01-02T03:04:05Z"))), false);
        assertEquals(
                "{\"items\":[{\"id\":\"" + ID + "\",\"number\":\"C-7K3M-9QXT-2\",\"status\":\"follow-up\","
                        + "\"openedAt\":\"2026-01-02T03:04:05Z\"}],\"more\":false}",
                JsonBodies.mapper().writeValueAsString(slice));
    }

    @Test
    void a_body_is_read_back_into_our_types() throws IOException {
        Sample read = read("{\"staff\":\"" + ID + "\",\"function\":\"stand-in\",\"version\":3,\"text\":\"x\","
                + "\"day\":\"2026-02-28\",\"key\":\"" + ID + "\"}");
        assertEquals(new Sample(StaffId.of(ID), CareFunction.STAND_IN, 3, "x", LocalDate.of(2026, 2, 28),
                UUID.fromString(ID), null), read);
        assertNull(read("{}").version());
        assertEquals(LocalDateTime.of(2026, 11, 3, 10, 0), read("{\"at\":\"2026-11-03T10:00\"}").at());
    }

    @Test
    void whatever_is_not_asked_for_is_refused() {
        refused("unknown-field", "{\"other\":1}");
        refused("format", "{\"text\":1}");
        refused("format", "{\"text\":true}");
        refused("format", "{\"version\":\"3\"}");
        refused("format", "{\"version\":1.5}");
        refused("format", "{\"version\":99999999999}");
        refused("format", "{\"day\":\"2026-02-30\"}");
        refused("format", "{\"day\":20260228}");
        refused("format", "{\"day\":\"2026-02-28T10:00\"}");
        refused("format", "{\"day\":\"2026-02-28T10:00:00Z\"}");
        refused("format", "{\"at\":\"2027-02-29T10:00\"}");
        refused("format", "{\"at\":\"2026-04-31T10:00\"}");
        refused("format", "{\"at\":\"2026-11-03T10:00:00Z\"}");
        refused("format", "{\"at\":\"2026-11-03T10:00+01:00\"}");
        refused("format", "{\"at\":\"\"}");
        refused("format", "{\"text\":\"a\",\"text\":\"b\"}");
        refused("format", "{\"text\":\"a\"} {}");
        refused("format", "[]");
        refused("format", "");
        refused("format", "{");
        refused("required", "null");
        refused("choice", "{\"function\":\"director\"}");
        refused("format", "{\"function\":1}");
        refused("format", "{\"staff\":{\"value\":\"" + ID + "\"}}");
        refused("format", "[".repeat(50_000));
        assertThrows(NotFound.class, () -> read("{\"staff\":\"1-2-3-4-5\"}"));
    }

    @Test
    void the_field_at_fault_is_named_if_it_is_one_of_ours() {
        assertEquals("version", assertThrows(Invalid.class, () -> read("{\"version\":\"3\"}")).field());
        assertEquals("body", assertThrows(Invalid.class, () -> read("{\"<script>\":1}")).field());
    }

    record Listed(List<String> words, Set<CareFunction> functions, Map<String, Integer> scores, Sample inside) {
    }

    @Test
    void nothing_in_a_list_is_no_answer_and_the_list_is_named() {
        for (String field : List.of("words", "functions")) {
            for (String list : List.of("[null]", "[null, null]")) {
                assertEquals(field, field("{\"" + field + "\":" + list + "}"), list);
            }
        }
        assertEquals("words", field("{\"words\":[\"a\", null]}"));
        assertEquals("scores", field("{\"scores\":{\"<script>\":null}}"));
        assertEquals("scores", field("{\"scores\":{\"<script>\":\"1\"}}"));
        assertEquals("version", field("{\"inside\":{\"version\":\"3\"}}"));
    }

    private static String field(String json) {
        Invalid refused = assertThrows(Invalid.class,
                () -> JsonBodies.read(Listed.class, json.getBytes(StandardCharsets.UTF_8)), json);
        assertEquals("invalid.format", refused.code());
        return refused.field();
    }

    @Test
    void a_rule_of_the_record_itself_stays_what_it_is() throws IOException {
        assertEquals("invalid.required", assertThrows(Invalid.class,
                () -> JsonBodies.read(SafeContactRule.class, "{\"voicemail\":false}".getBytes(StandardCharsets.UTF_8)))
                .code());
        assertEquals(ContactChannel.NONE,
                JsonBodies
                        .read(SafeContactRule.class,
                                "{\"channel\":\"none\",\"voicemail\":false}".getBytes(StandardCharsets.UTF_8))
                        .channel());
    }

    @Test
    void a_body_longer_than_we_ask_for_is_refused() {
        byte[] tooLong = ("{\"text\":\"" + "a".repeat(JsonBodies.LONGEST) + "\"}").getBytes(StandardCharsets.UTF_8);
        RuntimeException refused = assertThrows(JsonBodies.TooLarge.class, () -> new JsonBodies().readFrom(Object.class,
                Sample.class, null, null, null, new ByteArrayInputStream(tooLong)));
        assertEquals(Problem.TOO_LARGE, Problem.of(refused));
    }

    private static void refused(String why, String json) {
        assertEquals("invalid." + why, assertThrows(Invalid.class, () -> read(json), json).code(), json);
    }

    private static Sample read(String json) throws IOException {
        return JsonBodies.read(Sample.class, json.getBytes(StandardCharsets.UTF_8));
    }
}
