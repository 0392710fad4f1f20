package org.haven.placement;

import java.util.List;

/** A unit of a house with its beds. */
public record BoardUnit(String name, Population population, List<BoardBed> beds) {
    public BoardUnit {
        beds = List.copyOf(beds);
    }
}
