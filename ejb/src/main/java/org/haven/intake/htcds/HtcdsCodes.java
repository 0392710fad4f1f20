package org.haven.intake.htcds;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The code lists of HTCDS 2.0, from {@code codes.csv}: for forms to offer and for files to be read against. */
public final class HtcdsCodes {

    private static final HtcdsCodes SHARED = load();

    private final Map<String, CodeList> lists;

    private HtcdsCodes(Map<String, CodeList> lists) {
        this.lists = lists;
    }

    /**
     * A code of a list.
     *
     * @param code
     *            as the standard spells it
     * @param label
     *            the standard's English label
     * @param published
     *            false for codes that only the field definitions name
     */
    public record Code(String code, String label, boolean published) {
    }

    /** The lists, loaded once. */
    public static HtcdsCodes shared() {
        return SHARED;
    }

    /** The codes a column may hold, in the order of the standard; empty for a column without a list. */
    public List<Code> of(HtcdsColumn column) {
        return list(column).map(CodeList::codes).orElse(List.of());
    }

    /** Whether a code, spelt as the standard spells it, belongs to a column. */
    public boolean knows(HtcdsColumn column, String code) {
        return list(column).map(list -> list.order.containsKey(code)).orElse(false);
    }

    /** The English label of a code. */
    public Optional<String> label(HtcdsColumn column, String code) {
        return list(column).map(list -> list.order.get(code)).map(Entry::code).map(Code::label);
    }

    /** The code meant by a word: the code itself, its label, another known spelling, or with its column's name before it. */
    public Optional<String> meant(HtcdsColumn column, String written) {
        return list(column).map(list -> list.meant(column, written));
    }

    /** The code that a key of {@link HtcdsColumn#key} stands for, or null. */
    String byKey(HtcdsColumn column, String key) {
        return lists.get(column.list().orElseThrow()).byKey(column, key);
    }

    /** Where a code stands in its list; unknown ones come last. */
    int place(HtcdsColumn column, String code) {
        Entry entry = lists.get(column.list().orElseThrow()).order.get(code);
        return entry == null ? Integer.MAX_VALUE : entry.place();
    }

    /** Whether a word for a method of control is one that only the field definitions use. */
    boolean fromDefinitions(HtcdsColumn column, String written, String code) {
        if (column != HtcdsColumn.VIC_METHODS_OF_CONTROL) {
            return false;
        }
        String key = HtcdsColumn.key(written);
        Entry entry = lists.get(column.list().orElseThrow()).order.get(code);
        return entry != null && (!entry.code().published() || entry.also().contains(key)
                || key.startsWith(HtcdsColumn.key(column.bareName())));
    }

    private Optional<CodeList> list(HtcdsColumn column) {
        return column.list().map(lists::get);
    }

    private record Entry(Code code, int place, Set<String> also) {
    }

    private static final class CodeList {
        private final Map<String, Entry> order = new LinkedHashMap<>();
        private final Map<String, String> asWritten = new HashMap<>();
        private final Map<String, String> byKey = new HashMap<>();
        private final Set<String> ambiguous = new HashSet<>();

        void add(Code code, List<String> also) {
            Set<String> keys = new HashSet<>();
            asWritten.put(code.code(), code.code());
            also.forEach(spelling -> {
                asWritten.putIfAbsent(spelling, code.code());
                keys.add(HtcdsColumn.key(spelling));
            });
            order.put(code.code(), new Entry(code, order.size(), keys));
            keys.forEach(key -> meanBy(key, code.code()));
            meanBy(HtcdsColumn.key(code.code()), code.code());
            meanBy(HtcdsColumn.key(code.label()), code.code());
        }

        private void meanBy(String key, String code) {
            String other = byKey.putIfAbsent(key, code);
            if (other != null && !other.equals(code)) {
                ambiguous.add(key);
            }
        }

        List<Code> codes() {
            return order.values().stream().map(Entry::code).toList();
        }

        String meant(HtcdsColumn column, String written) {
            String code = asWritten.get(written);
            return code == null ? byKey(column, HtcdsColumn.key(written)) : code;
        }

        String byKey(HtcdsColumn column, String key) {
            if (ambiguous.contains(key)) {
                return null;
            }
            String code = byKey.get(key);
            if (code == null) {
                String prefix = HtcdsColumn.key(column.bareName());
                code = key.startsWith(prefix) ? byKey.get(key.substring(prefix.length())) : null;
            }
            return code;
        }
    }

    private static HtcdsCodes load() {
        Map<String, CodeList> lists = new HashMap<>();
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader reader = new InputStreamReader(HtcdsCodes.class.getResourceAsStream("codes.csv"),
                StandardCharsets.UTF_8); CSVParser parser = format.parse(reader)) {
            for (CSVRecord line : parser) {
                List<String> also = new ArrayList<>(List.of(line.get("also").split(";")));
                also.remove("");
                lists.computeIfAbsent(line.get("list"), name -> new CodeList()).add(
                        new Code(line.get("code"), line.get("label"), "published".equals(line.get("source"))), also);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HtcdsCodes(Map.copyOf(lists));
    }
}
