package org.haven.web.intake;

import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;
import org.haven.web.shared.Words;

/** Words of intake for what the beans say themselves. */
final class IntakeText {

    private IntakeText() {
    }

    static String of(String key) {
        return bundle().getString(key);
    }

    /** The words of the first key, or of the second where there are none. */
    static String of(String key, String otherwise) {
        ResourceBundle bundle = bundle();
        return bundle.getString(bundle.containsKey(key) ? key : otherwise);
    }

    private static ResourceBundle bundle() {
        return Words.bundle("intake", FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
