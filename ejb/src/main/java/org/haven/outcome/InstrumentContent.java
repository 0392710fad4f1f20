package org.haven.outcome;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.haven.shared.Invalid;
import org.haven.shared.Text;

/** What an instrument asks, in every language that people read Haven in. */
public record InstrumentContent(Map<String, String> title, List<InstrumentDomain> domains) {

    /** In which languages each wording is needed. */
    public static final List<String> LANGUAGES = List.of("en", "es");
    /** Longest wording, in characters. */
    public static final int LONGEST = 300;
    /** How many domains there are, always. */
    public static final int DOMAINS = 6;

    public InstrumentContent {
        title = wording("title", title);
        if (domains == null || domains.size() != DOMAINS || domains.stream().anyMatch(Objects::isNull)) {
            throw new Invalid("domains", "domains");
        }
        domains = List.copyOf(domains);
        if (domains.stream().map(InstrumentDomain::code).distinct().count() != DOMAINS) {
            throw new Invalid("domains", "domains");
        }
        List<String> items = domains.stream().flatMap(d -> d.items().stream()).map(InstrumentItem::code).toList();
        if (items.stream().distinct().count() != items.size()) {
            throw new Invalid("items", "items");
        }
    }

    /** Whether what was answered to one can be compared with what was answered to the other. */
    boolean comparableWith(InstrumentContent other) {
        return domains.stream().map(InstrumentDomain::code).toList()
                .equals(other.domains.stream().map(InstrumentDomain::code).toList());
    }

    static Map<String, String> wording(String field, Map<String, String> given) {
        Map<String, String> words = new TreeMap<>();
        for (String language : LANGUAGES) {
            words.put(language, Text.required(field, given == null ? null : given.get(language), LONGEST));
        }
        if (!words.keySet().containsAll(given.keySet())) {
            throw new Invalid(field, "language");
        }
        return Map.copyOf(words);
    }
}
