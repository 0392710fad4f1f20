package org.haven.placement;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.haven.access.Permission;
import org.haven.access.Permitted;
import org.haven.access.UseCase;
import org.haven.placement.Shelters.BoardRow;
import org.haven.shared.SubjectId;
import org.haven.survivor.Survivors;
import org.haven.vault.Vault;

/** The board of a house: its units and beds, and the chosen names of the people who live there. Never a case. */
@UseCase
public class SeeBoard {
    @Inject
    Shelters shelters;
    @Inject
    Survivors survivors;
    @Inject
    Vault vault;

    @Permitted(Permission.SEE_BOARD)
    public Board see(ShelterId shelter) {
        ShelterView house = shelters.inScope(shelter);
        List<BoardRow> rows = shelters.board(shelter);
        List<SubjectId> residents = rows.stream().map(BoardRow::resident).filter(Objects::nonNull).toList();
        Map<SubjectId, String> names = survivors.chosenNames(residents, vault.ring(residents));
        Map<String, List<BoardRow>> units = rows.stream()
                .collect(Collectors.groupingBy(BoardRow::unit, LinkedHashMap::new, Collectors.toList()));
        return new Board(house, units.entrySet().stream().map(u -> new BoardUnit(u.getKey(),
                u.getValue().get(0).population(), u.getValue().stream().map(r -> r.view(names)).toList())).toList());
    }
}
