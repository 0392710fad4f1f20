package org.haven.consent.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PacketPdfTest {

    private static byte[] saying(String... texts) {
        return PacketPdf.print(new Packet("en", "Information for a partner",
                List.of(new Packet.Line("For", "Lantern Legal Aid (fictional)")),
                List.of(new Packet.Section("Chosen name",
                        List.of(texts).stream().map(t -> new Packet.Line("Chosen name", t)).toList(),
                        "Nothing is written down.")),
                "Signs such as [U+0000] stand for letters that this document cannot show.",
                "Reference 4f1c · for this purpose only"));
    }

    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void names_in_many_scripts_are_printed_as_they_are_written() throws IOException {
        for (String name : List.of("Marigold Example", "Ñandú Peña", "Łucja Żółć", "Đặng Thị Ánh", "Олена Приклад",
                "Αλκμήνη", "Նարե", "ნინო", "ישראלה", "Iñaki O’Neill-Ğül")) {
            String text = read(saying(name));
            assertTrue(text.contains(name), name + " in " + text);
            assertFalse(text.contains("[U+"), text);
        }
    }

    @Test
    void arabic_letters_are_joined_and_read_from_the_right() throws IOException {
        assertEquals("\uFEB3\uFEFC\uFEE1", ArabicLetters.joined("سلام"));
        assertEquals("\uFEE3\uFEAE\uFBFE\uFEE2", ArabicLetters.joined("مریم"));
        assertEquals("\uFE91\u064E\uFE96", ArabicLetters.joined("ب\u064Eت"), "a mark does not part its neighbours");
        String text = read(saying("سلام"));
        assertTrue(text.contains("سلام"), text);
        assertFalse(text.contains("[U+"), text);
    }

    @Test
    void a_sign_that_the_font_lacks_is_printed_as_its_number_and_the_reader_is_told() throws IOException {
        String text = read(saying("李明 and 𐎀"));
        assertTrue(text.contains("[U+674E][U+660E] and [U+10380]"), text);
        assertTrue(text.contains("stand for letters"), text);
        assertFalse(read(saying("Marigold")).contains("stand for letters"));
    }

    @Test
    void no_sign_is_lost_between_what_is_said_and_what_is_printed() {
        Writing writing = new Writing(sign -> sign < 0x250);
        for (int sign = 0x21; sign < 0x2FFFF; sign++) {
            int type = Character.getType(sign);
            if (type == Character.UNASSIGNED || type == Character.SURROGATE || type == Character.CONTROL
                    || type == Character.FORMAT || type == Character.PRIVATE_USE) {
                continue;
            }
            assertFalse(writing.fit(Character.toString(sign)).isEmpty(), Integer.toHexString(sign));
        }
    }

    @Test
    void what_turns_the_direction_of_writing_turns_nothing_here() throws IOException {
        assertTrue(read(saying("safe \u202Eecilop\u202C word")).contains("safe ecilop word"));
    }

    @Test
    void brackets_in_a_line_from_the_right_open_the_right_way() {
        assertEquals("(ג) א", Writing.visual("א (ג)"));
    }

    @Test
    void long_text_goes_on_over_as_many_pages_as_it_needs_and_each_says_what_it_is_for() throws IOException {
        String words = IntStream.range(0, 3_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        byte[] pdf = saying(words, "x".repeat(600), "first\nsecond\n\nthird");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() > 3, "pages: " + document.getNumberOfPages());
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(i);
                one.setEndPage(i);
                assertTrue(one.getText(document).contains("for this purpose only"), "page " + i);
            }
        }
        String text = read(pdf).replaceAll("\\s+", " ");
        IntStream.range(0, 3_000).forEach(i -> assertTrue(text.contains("word" + i), "word" + i));
        assertEquals(600, text.chars().filter(c -> c == 'x').count());
        assertTrue(text.contains("first second third"), "lines");
    }

    @Test
    void a_category_of_which_nothing_is_written_says_so() throws IOException {
        assertTrue(read(saying()).contains("Nothing is written down."));
    }

    @Test
    void it_has_no_properties_that_tell_of_anybody() throws IOException {
        try (PDDocument document = Loader.loadPDF(saying("Marigold Example"))) {
            assertNull(document.getDocumentInformation().getAuthor());
            assertNull(document.getDocumentInformation().getSubject());
            assertNull(document.getDocumentInformation().getKeywords());
            assertEquals("Information for a partner", document.getDocumentInformation().getTitle());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getPages().iterator().next().getResources().getFontNames().iterator().hasNext());
        }
    }
}
