package org.haven.consent.packet;

import java.util.List;

/**
 * A document that leaves, as it is printed: every word is its reader's already.
 *
 * @param language of the words, by its tag
 * @param facts what it is, for whom and until when
 * @param sections one for each kind of information
 * @param missing stands for the signs that the font does not have; shown only where there are some
 * @param footer stands on each page
 */
public record Packet(String language, String title, List<Line> facts, List<Section> sections, String missing,
        String footer) {
    public Packet {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /** Something that is said, and what it is called. */
    public record Line(String label, String text) {
    }

    /**
     * One kind of information.
     *
     * @param none what stands there when there are no lines
     */
    public record Section(String heading, List<Line> lines, String none) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String toString() {
        return "Packet of " + sections.size();
    }
}
