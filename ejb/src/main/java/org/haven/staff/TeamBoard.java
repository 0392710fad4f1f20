package org.haven.staff;

import java.util.List;

/** A supervisor's team: its people, and who stands in for whom. */
public record TeamBoard(String name, List<Colleague> people, List<CoverView> covers) {

    public TeamBoard {
        people = List.copyOf(people);
        covers = List.copyOf(covers);
    }
}
