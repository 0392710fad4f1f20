package org.haven.web.intake;

import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;

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
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getApplication().getResourceBundle(faces, "intakeText");
    }
}
