package org.haven.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.access.Permission;

/** The left navigation: one line per place; each person sees those they may enter. */
@Named
@RequestScoped
public class Navigation {

    /** A line of the navigation; its words are {@code navigation.<key>}; {@code keys} is its shortcut, if any. */
    public record Place(String key, String path, String icon, Permission permission, String keys) {

        public String href() {
            return "/app/" + path + ".xhtml";
        }
    }

    private static final List<Place> PLACES = List.of(new Place("my-day", "notice/my-day", "pi-sun", null, "g d"),
            new Place("inbox", "notice/inbox", "pi-inbox", null, "g i"),
            new Place("caseload", "casefile/caseload", "pi-folder-open", Permission.LIST_CASELOAD, "g c"),
            new Place("contacts", "intake/contacts", "pi-phone", Permission.LIST_INTAKES, "g h"),
            new Place("import", "intake/import", "pi-upload", Permission.LIST_IMPORTS, null),
            new Place("beds", "placement/board", "pi-home", Permission.SEE_BOARD, "g b"),
            new Place("access-log", "audit/log", "pi-eye", Permission.READ_ACCESS_LOG, "g l"),
            new Place("staff", "staff/people", "pi-users", Permission.LIST_STAFF, null));

    @Inject
    private Instance<Doors> doors;

    private List<Place> items;

    public List<Place> getItems() {
        if (items == null) {
            Doors policy = doors.isResolvable() ? doors.get() : permission -> false;
            items = PLACES.stream().filter(place -> place.permission() == null || policy.open(place.permission()))
                    .toList();
        }
        return items;
    }

    /** Whether the top bar offers to find a case. */
    public boolean isFinding() {
        return doors.isResolvable() && doors.get().open(Permission.FIND_CASE);
    }
}
