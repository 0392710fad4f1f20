package org.haven.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.haven.access.CurrentCaller;
import org.haven.access.Permission;

/**
 * Where a person can go: one line per place of the house, one line per tab of a case. Each person sees those they may
 * enter. The folder of a place or tab is the feature that it belongs to, and its words stand in the bundle of that
 * feature.
 */
@Named
@RequestScoped
public class Navigation {

    /** A line of the navigation; its words are {@code navigation.<key>}; {@code keys} is its shortcut, if any. */
    public record Place(String key, String path, String icon, Permission permission, String keys) {

        public String href() {
            return "/app/" + path + ".xhtml";
        }
    }

    /** A tab of a case; its words are {@code tab.<key>}. */
    public record Tab(String key, String path, Permission permission) {

        public String href() {
            return "/app/" + path + ".xhtml";
        }
    }

    static final List<Place> PLACES = List.of(new Place("my-day", "notice/my-day", "pi-sun", null, "g d"),
            new Place("desk", "desk/desk", "pi-objects-column", Permission.OPEN_DESK, null),
            new Place("my-team", "staff/team", "pi-users", Permission.SEE_TEAM, null),
            new Place("calendar", "calendar/mine", "pi-calendar", Permission.SEE_MY_CALENDAR, null),
            new Place("caseload", "casefile/list", "pi-folder-open", Permission.LIST_CASELOAD, "g c"),
            new Place("emergency", "glass/emergency", "pi-bolt", Permission.ASK_GLASS, null),
            new Place("contacts", "intake/list", "pi-phone", Permission.LIST_INTAKES, "g h"),
            new Place("new-contact", "intake/record", "pi-plus", Permission.RECORD_INTAKE, "g n"),
            new Place("import", "intake/imports", "pi-upload", Permission.LIST_IMPORTS, null),
            new Place("shelters", "placement/shelters", "pi-home", Permission.LIST_SHELTERS, "g b"),
            new Place("clinical-supervision", "counselling/supervision", "pi-comments",
                    Permission.SUPERVISE_CLINICAL_NOTES, null),
            new Place("legal-supervision", "legal/supervision", "pi-lock", Permission.SUPERVISE_PRIVILEGED, null),
            new Place("partners", "partner/list", "pi-sitemap", Permission.LIST_PARTNERS, "g p"),
            new Place("instruments", "outcome/instruments", "pi-list-check", Permission.LIST_INSTRUMENTS, null),
            new Place("access-log", "audit/log", "pi-eye", Permission.READ_ACCESS_LOG, "g l"),
            new Place("staff", "staff/people", "pi-users", Permission.LIST_STAFF, null),
            new Place("declare-conflict", "conflict/declare", "pi-user-minus", Permission.DECLARE_CONFLICT, null),
            new Place("approvals", "approval/approvals", "pi-verified", Permission.LIST_APPROVALS, null),
            new Place("conduct", "staff/conduct", "pi-heart", Permission.SEE_CONDUCT, null),
            new Place("guide", "guide/guide", "pi-question-circle", null, null));

    static final List<Tab> TABS = List.of(new Tab("overview", "casefile/file", Permission.OPEN_CASE_FILE),
            new Tab("safety", "safety/safety", Permission.READ_SAFETY),
            new Tab("survivor", "survivor/survivor", Permission.OPEN_SURVIVOR),
            new Tab("notes", "casefile/notes", Permission.READ_NOTES),
            new Tab("plan", "plan/plan", Permission.READ_PLAN),
            new Tab("placement", "placement/placement", Permission.OPEN_PLACEMENT),
            new Tab("counselling", "counselling/counselling", Permission.READ_COUNSELLING),
            new Tab("legal", "legal/legal", Permission.READ_LEGAL),
            new Tab("consent", "consent/consent", Permission.READ_CONSENT),
            new Tab("referrals", "referral/referrals", Permission.READ_REFERRALS),
            new Tab("outcomes", "outcome/outcomes", Permission.READ_OUTCOMES),
            new Tab("calendar", "calendar/of-case", Permission.SEE_CASE_CALENDAR),
            new Tab("intake", "intake/of-case", Permission.READ_INTAKE),
            new Tab("team", "casefile/team", Permission.ASSIGN_CARE_TEAM),
            new Tab("locks", "conflict/locks", Permission.LIST_LOCKS),
            new Tab("emergencies", "glass/openings", Permission.LIST_GLASS),
            new Tab("hand-over", "handover/handover", Permission.SEE_HAND_OVER),
            new Tab("closing", "casefile/closing", Permission.SEE_CLOSING),
            new Tab("who-looked", "casefile/who-looked", Permission.SEE_WHO_LOOKED));

    @Inject
    private CurrentCaller caller;

    private List<Place> items;
    private List<Tab> tabs;

    /** All features that people meet, in the order in which their words are looked for. */
    static List<String> features() {
        return Stream.concat(Stream.of("shared", "session"),
                Stream.concat(PLACES.stream().map(Place::path), TABS.stream().map(Tab::path))
                        .map(path -> path.substring(0, path.indexOf('/'))))
                .distinct().toList();
    }

    /** Where a place is, by its key. */
    public static String hrefOf(String key) {
        return PLACES.stream().filter(place -> place.key().equals(key)).findFirst().orElseThrow().href();
    }

    public List<Place> getItems() {
        if (items == null) {
            items = PLACES.stream().filter(place -> place.permission() == null || caller.may(place.permission()))
                    .toList();
        }
        return items;
    }

    public List<Tab> getTabs() {
        if (tabs == null) {
            tabs = TABS.stream().filter(tab -> caller.may(tab.permission())).toList();
        }
        return tabs;
    }

    /** Whether the top bar offers to find a case. */
    public boolean isFinding() {
        return caller.may(Permission.FIND_CASE);
    }
}
