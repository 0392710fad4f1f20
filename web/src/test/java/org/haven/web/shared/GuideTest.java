package org.haven.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.haven.access.Role;
import org.junit.jupiter.api.Test;

class GuideTest {

    private static final List<Role> PEOPLE = List.of(Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR, Role.COUNSELLOR,
            Role.LEGAL_OFFICER, Role.SHELTER_STAFF, Role.HELPLINE_OPERATOR, Role.ADMINISTRATOR);

    @Test
    void every_role_of_a_person_has_a_page_in_every_language() {
        assertEquals(Role.values().length - 1, PEOPLE.size(), "all roles but the clock's");
        for (String language : Language.SPOKEN) {
            ResourceBundle words = Words.bundle("guide", new Locale(language));
            for (Role role : PEOPLE) {
                long steps = IntStream.range(1, 20).filter(i -> words.containsKey(role.code() + ".step." + i)).count();
                assertTrue(words.containsKey(role.code() + ".intro") && words.containsKey(role.code() + ".unseen.1"),
                        role.code());
                assertTrue(steps >= 4 && steps <= 8, role.code() + " has " + steps + " steps");
            }
        }
    }

    @Test
    void a_step_leads_only_where_the_role_may_go_and_is_the_same_in_every_language() {
        ResourceBundle english = Words.bundle("guide", Locale.ENGLISH);
        ResourceBundle spanish = Words.bundle("guide", new Locale("es"));
        int found = 0;
        for (Role role : PEOPLE) {
            for (int i = 1; english.containsKey(role.code() + ".step." + i); i++) {
                String key = role.code() + ".step." + i + ".place";
                if (english.containsKey(key)) {
                    found++;
                    String place = english.getString(key);
                    assertEquals(place, spanish.getString(key), key);
                    assertTrue(
                            Navigation.PLACES.stream().anyMatch(each -> each.key().equals(place)
                                    && (each.permission() == null || role.permissions().contains(each.permission()))),
                            role.code() + " cannot enter " + place);
                }
            }
        }
        assertTrue(found > 15, "the scan finds the places that are there");
    }
}
