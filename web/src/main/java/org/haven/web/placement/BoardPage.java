package org.haven.web.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.haven.placement.BedStanding;
import org.haven.placement.Board;
import org.haven.placement.ListShelters;
import org.haven.placement.SeeBoard;
import org.haven.placement.ShelterId;
import org.haven.placement.ShelterView;
import org.haven.web.shared.Language;

/** The board of a house. */
@Named
@RequestScoped
public class BoardPage {
    /** So many beds stand so. */
    public record Count(String standing, long beds) {
    }

    @Inject
    private Language language;
    @Inject
    private ListShelters list;
    @Inject
    private SeeBoard see;

    private String shelter;
    private List<ShelterView> houses;
    private Board board;

    public void open() {
        board = see.see(ShelterId.of(shelter));
        houses = list.list();
    }

    public List<ShelterView> getHouses() {
        return houses;
    }

    public Board getBoard() {
        return board;
    }

    public List<Count> getCounts() {
        return Arrays.stream(BedStanding.values()).map(s -> new Count(s.code(), board.count(s))).toList();
    }

    public boolean isWithoutBeds() {
        return board.units().isEmpty();
    }

    /** A sentence of the bundle with one gap filled. */
    public String say(String key, String gap, String with) {
        return language.words(key).replace("{" + gap + "}", with);
    }

    public String tone(String standing) {
        return Map.of("free", "good", "held", "wait", "taken", "plain", "out-of-use", "closed").get(standing);
    }

    public String sign(String standing) {
        return Map.of("free", "pi-check", "held", "pi-clock", "taken", "pi-user", "out-of-use", "pi-ban").get(standing);
    }

    public String getShelter() {
        return shelter;
    }

    public void setShelter(String shelter) {
        this.shelter = shelter;
    }
}
