package org.haven.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages (ISO 639-2) and countries (ISO 3166) by their names in the reader's language. */
@Named
@RequestScoped
public class Tongues {

    /** Language and country codes of three letters, each with the two-letter form that names are kept under. */
    private static final Map<String, String> LANGUAGES = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> !three(Locale.forLanguageTag(code)::getISO3Language).isEmpty()).collect(Collectors
                    .toMap(code -> Locale.forLanguageTag(code).getISO3Language(), Function.identity(), (a, b) -> a));
    private static final Map<String, String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .filter(code -> !three(country(code)::getISO3Country).isEmpty())
            .collect(Collectors.toMap(code -> country(code).getISO3Country(), Function.identity()));

    /** A code and the name it goes by. */
    public record Name(String code, String name) {
    }

    @Inject
    Language language;

    /** The name of a language; a code that is no language of the list stays as it was received. */
    public String language(String code) {
        if (code == null) {
            return "";
        }
        String lower = code.toLowerCase(Locale.ROOT);
        String shown = Locale.forLanguageTag(LANGUAGES.getOrDefault(lower, lower))
                .getDisplayLanguage(language.getLocale());
        return shown.isEmpty() ? code : shown;
    }

    public String country(String code, Locale in) {
        String upper = code.toUpperCase(Locale.ROOT);
        String two = COUNTRIES.getOrDefault(upper, upper);
        return two.length() == 2 ? country(two).getDisplayCountry(in) : code;
    }

    /** The name of a country, or the names of several. */
    public String countries(String codes) {
        return codes == null
                ? ""
                : Stream.of(codes.split("[\\s;,]+")).map(code -> country(code, language.getLocale()))
                        .collect(Collectors.joining(", "));
    }

    /** All languages by name, and the one recorded, even if it is none of them. */
    public List<Name> languages(String recorded) {
        return names(Stream.concat(LANGUAGES.keySet().stream(), Stream.ofNullable(recorded)), this::language);
    }

    /** All countries by name, and what is recorded, even if it is none of them. */
    public List<Name> countriesWith(String recorded) {
        return names(Stream.concat(COUNTRIES.keySet().stream(), Stream.ofNullable(recorded)), this::countries);
    }

    private List<Name> names(Stream<String> codes, Function<String, String> name) {
        return codes.distinct().map(code -> new Name(code, name.apply(code)))
                .sorted(Comparator.comparing(Name::name, Collator.getInstance(language.getLocale()))).toList();
    }

    private static Locale country(String code) {
        return new Locale("", code);
    }

    private static String three(java.util.function.Supplier<String> code) {
        try {
            return code.get();
        } catch (MissingResourceException none) {
            return "";
        }
    }
}
