package org.haven.web.shared;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.haven.shared.Invalid;
import org.haven.shared.Refusal;

/** Finds the words of a key in the bundles of all features; the pages have them by name, this is for everything else. */
public final class Words {

    /** Each has a bundle {@code org.haven.web.<feature>.messages} and the variable {@code <feature>Text} on pages. */
    public static final List<String> FEATURES = Navigation.features();

    private Words() {
    }

    /** The words of a key of the shared bundle. */
    public static String of(Locale locale, String key) {
        return find(locale, key).orElse(key);
    }

    /** What a person is told when a rule, not a fault, stopped them. */
    public static String of(Locale locale, Refusal refusal) {
        String words = find(locale, (refusal instanceof Invalid ? "" : "refusal.") + refusal.code())
                .orElseGet(() -> find(locale, "refusal.any").orElse("refusal.any"));
        for (Map.Entry<String, Object> detail : refusal.details().entrySet()) {
            words = words.replace("{" + detail.getKey() + "}", String.valueOf(detail.getValue()));
        }
        return words;
    }

    /** All words of a feature. */
    public static ResourceBundle bundle(String feature, Locale locale) {
        return ResourceBundle.getBundle("org.haven.web." + feature + ".messages", locale, Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Optional<String> find(Locale locale, String key) {
        for (String feature : FEATURES) {
            try {
                ResourceBundle bundle = bundle(feature, locale);
                if (bundle.containsKey(key)) {
                    return Optional.of(bundle.getString(key));
                }
            } catch (MissingResourceException notYetWritten) {
                continue;
            }
        }
        return Optional.empty();
    }
}
