package org.haven.consent;

import java.util.List;
import org.haven.consent.PacketPart.PacketLine;

/** What may leave under a clearance, category by category, and nothing else. */
public record Contents(List<Section> sections) {
    public Contents {
        sections = List.copyOf(sections);
    }

    /** One category; it has no lines where there is nothing to say. */
    public record Section(DataCategory category, List<PacketLine> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String toString() {
        return "Contents of " + sections.size();
    }
}
