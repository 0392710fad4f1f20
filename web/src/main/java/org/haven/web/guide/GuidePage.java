package org.haven.web.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.haven.web.shared.Language;
import org.haven.web.shared.Navigation;
import org.haven.web.shared.Person;
import org.haven.web.shared.Words;

/**
 * One page for each role that a person has: what they do here on a day, what they will not see and why. The words are
 * all in the bundle; a step that names a place leads there.
 */
@Named
@RequestScoped
public class GuidePage {

    /**
     * Something to do.
     *
     * @param href where; null when it is not about one place
     */
    public record Step(String text, String place, String href) {
    }

    /** The page of one role. */
    public record Guide(String role, String intro, List<Step> steps, List<String> unseen) {
    }

    @Inject
    Person person;
    @Inject
    Language language;

    public List<Guide> getGuides() {
        ResourceBundle words = Words.bundle("guide", language.getLocale());
        return person.getRoles().stream().filter(role -> words.containsKey(role + ".intro"))
                .map(role -> guide(words, role)).toList();
    }

    private static Guide guide(ResourceBundle words, String role) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; words.containsKey(role + ".step." + i); i++) {
            String key = role + ".step." + i;
            String place = words.containsKey(key + ".place") ? words.getString(key + ".place") : null;
            steps.add(new Step(words.getString(key), place, place == null ? null : Navigation.hrefOf(place)));
        }
        List<String> unseen = new ArrayList<>();
        for (int i = 1; words.containsKey(role + ".unseen." + i); i++) {
            unseen.add(words.getString(role + ".unseen." + i));
        }
        return new Guide(role, words.getString(role + ".intro"), steps, unseen);
    }
}
