package org.haven.web.outcome;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.haven.outcome.InstrumentContent;
import org.haven.outcome.InstrumentDomain;
import org.haven.outcome.InstrumentItem;

/** The questions while they are being amended. Each domain has one empty row more; a row left empty is no question. */
public class InstrumentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> title;
    private final List<Domain> domains = new ArrayList<>();

    /** @param versions all that was ever asked, so that no new question takes the place of an old one */
    InstrumentForm(InstrumentContent content, List<InstrumentContent> versions) {
        title = new HashMap<>(content.title());
        for (InstrumentDomain domain : content.domains()) {
            domains.add(new Domain(domain, unused(domain, versions)));
        }
    }

    private static String unused(InstrumentDomain domain, List<InstrumentContent> versions) {
        List<String> known = versions.stream().flatMap(v -> v.domains().stream()).flatMap(d -> d.items().stream())
                .map(InstrumentItem::code).toList();
        int number = domain.items().size() + 1;
        while (known.contains(domain.code() + "-" + number)) {
            number++;
        }
        return domain.code() + "-" + number;
    }

    InstrumentContent content() {
        return new InstrumentContent(title, domains.stream().map(Domain::content).toList());
    }

    /** The fields in which words are missing, by their id on the page. A question that is left empty is none. */
    List<String> missing() {
        List<String> fields = new ArrayList<>();
        missing(title, "titles", fields);
        for (int d = 0; d < domains.size(); d++) {
            Domain domain = domains.get(d);
            String at = "domains:" + d + ":";
            missing(domain.name, at + "names", fields);
            for (int l = 0; l < domain.levels.size(); l++) {
                missing(domain.levels.get(l), at + "levels:" + l + ":in", fields);
            }
            boolean none = domain.items.stream().noneMatch(Item::asked);
            for (int i = 0; i < domain.items.size(); i++) {
                if (domain.items.get(i).asked() || none && i == 0) {
                    missing(domain.items.get(i).asks, at + "items:" + i + ":in", fields);
                }
            }
        }
        return fields;
    }

    private static void missing(Map<String, String> words, String at, List<String> fields) {
        for (int t = 0; t < InstrumentContent.LANGUAGES.size(); t++) {
            String given = words.get(InstrumentContent.LANGUAGES.get(t));
            if (given == null || given.isBlank()) {
                fields.add(at + ":" + t + ":words");
            }
        }
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public List<Domain> getDomains() {
        return domains;
    }

    /** One of the six domains while it is being amended. */
    public static class Domain implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final Map<String, String> name;
        private final List<Map<String, String>> levels = new ArrayList<>();
        private final List<Item> items = new ArrayList<>();

        Domain(InstrumentDomain domain, String next) {
            code = domain.code();
            name = new HashMap<>(domain.name());
            domain.levels().forEach(level -> levels.add(new HashMap<>(level)));
            domain.items().forEach(item -> items.add(new Item(item.code(), item.asks())));
            items.add(new Item(next, Map.of()));
        }

        InstrumentDomain content() {
            return new InstrumentDomain(code, name, List.copyOf(levels),
                    items.stream().filter(Item::asked).map(Item::content).toList());
        }

        public String getCode() {
            return code;
        }

        public Map<String, String> getName() {
            return name;
        }

        public List<Map<String, String>> getLevels() {
            return levels;
        }

        public List<Item> getItems() {
            return items;
        }
    }

    /** One question while it is being amended. */
    public static class Item implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final Map<String, String> asks;

        Item(String code, Map<String, String> asks) {
            this.code = code;
            this.asks = new HashMap<>(asks);
        }

        boolean asked() {
            return asks.values().stream().anyMatch(words -> words != null && !words.isBlank());
        }

        InstrumentItem content() {
            return new InstrumentItem(code, asks);
        }

        public Map<String, String> getAsks() {
            return asks;
        }
    }
}
