package org.haven.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haven.access.CurrentCaller;
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

    static final List<Place> PLACES = List.of(new Place("my-day", "notice/my-day", "pi-sun", null, "g d"),
            new Place("caseload", "casefile/list", "pi-folder-open", Permission.LIST_CASELOAD, "g c"),
            new Place("contacts", "intake/list", "pi-phone", Permission.LIST_INTAKES, "g h"),
            new Place("new-contact", "intake/record", "pi-plus", Permission.RECORD_INTAKE, "g n"),
            new Place("import", "intake/imports", "pi-upload", Permission.LIST_IMPORTS, null),
            new Place("shelters", "placement/shelters", "pi-home", Permission.LIST_SHELTERS, "g b"),
            new Place("access-log", "audit/log", "pi-eye", Permission.READ_ACCESS_LOG, "g l"),
            new Place("staff", "staff/people", "pi-users", Permission.LIST_STAFF, null));

    @Inject
    private CurrentCaller caller;

    private List<Place> items;

    public List<Place> getItems() {
        if (items == null) {
            items = PLACES.stream().filter(place -> place.permission() == null || caller.may(place.permission()))
                    .toList();
        }
        return items;
    }

    /** Whether the top bar offers to find a case. */
    public boolean isFinding() {
        return caller.may(Permission.FIND_CASE);
    }
}
