package org.haven.intake.htcds;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XLSX workbook: its sheets, its strings, which of its numbers are days. */
final class Workbook {

    private static final int MOST_STRINGS = 600_000;
    private static final int MOST_SHEETS = 50;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DAY_LETTER = Pattern.compile("[dDyY]");
    private static final XMLInputFactory XML = factory();

    private final Archive archive;
    private final Limits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final Set<Integer> dayStyles = new HashSet<>();
    private boolean from1904;

    /** A sheet that people see, by its name and its part of the file. */
    record Sheet(String name, String part) {
    }

    /** One pass over one part of the file. */
    private interface Pass {
        void over(XMLStreamReader xml) throws XMLStreamException, Unreadable;
    }

    Workbook(byte[] bytes, Limits limits) throws Unreadable {
        this.limits = limits;
        archive = new Archive(bytes, limits);
        String main = mainPart();
        Map<String, String> targets = relations(main);
        pass(main, xml -> readSheets(xml, targets));
        if (sheets.isEmpty()) {
            throw new Unreadable(FindingKind.WORKBOOK_DAMAGED);
        }
        String stringPart = besides(main, "sharedStrings.xml");
        if (archive.size(stringPart) > limits.stringBytes()) {
            throw Archive.tooLarge(limits);
        }
        if (archive.has(stringPart)) {
            pass(stringPart, this::readStrings);
        }
        if (archive.has(besides(main, "styles.xml"))) {
            pass(besides(main, "styles.xml"), this::readStyles);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    SheetTable open(Sheet sheet) throws Unreadable {
        InputStream in = archive.open(sheet.part()).orElseThrow(() -> new Unreadable(FindingKind.WORKBOOK_DAMAGED));
        try {
            return new SheetTable(this, reader(in), in);
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    Limits limits() {
        return limits;
    }

    Optional<String> string(int index) {
        return index >= 0 && index < strings.size() ? Optional.of(strings.get(index)) : Optional.empty();
    }

    boolean isDay(int style) {
        return dayStyles.contains(style);
    }

    boolean from1904() {
        return from1904;
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        synchronized (XML) {
            return XML.createXMLStreamReader(in);
        }
    }

    /** What to say of a part that could not be read to its end. */
    Unreadable damaged(Exception e) {
        Throwable cause = e instanceof XMLStreamException xml ? xml.getNestedException() : e;
        if (cause instanceof Archive.BrokenPromise) {
            return Archive.tooLarge(limits);
        }
        return new Unreadable(FindingKind.WORKBOOK_DAMAGED);
    }

    /** Reads the text of the element that the reader stands on, up to a limit, passing over phonetic hints. */
    static String text(XMLStreamReader xml, int limit) throws XMLStreamException, Unreadable {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int hint = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (hint == 0 && xml.getLocalName().equals("rPh")) {
                    hint = depth;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (hint == depth) {
                    hint = 0;
                }
                depth--;
            } else if (hint == 0 && isText(event) && text.length() <= limit) {
                text.append(xml.getText());
            }
            refuseDeclarations(event);
        }
        if (text.length() > limit) {
            text.setLength(limit + 1);
        }
        return unescaped(text.toString());
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    static void refuseDeclarations(int event) throws Unreadable {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Unreadable(FindingKind.WORKBOOK_DAMAGED);
        }
    }

    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escapes = ESCAPE.matcher(text);
        return escapes.replaceAll(
                escape -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private void pass(String part, Pass pass) throws Unreadable {
        try (InputStream in = archive.open(part).orElseThrow(() -> new Unreadable(FindingKind.WORKBOOK_DAMAGED))) {
            pass.over(reader(in));
        } catch (XMLStreamException | IOException e) {
            throw damaged(e);
        }
    }

    private interface Element {
        void begins(XMLStreamReader xml) throws XMLStreamException, Unreadable;
    }

    private static void each(XMLStreamReader xml, Element element) throws XMLStreamException, Unreadable {
        while (xml.hasNext()) {
            int event = xml.next();
            refuseDeclarations(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                element.begins(xml);
            }
        }
    }

    private String mainPart() throws Unreadable {
        Map<String, String> found = new HashMap<>();
        if (!archive.has("_rels/.rels")) {
            throw new Unreadable(FindingKind.NOT_A_TABLE);
        }
        pass("_rels/.rels", xml -> each(xml, x -> {
            String type = x.getAttributeValue(null, "Type");
            if (type != null && type.endsWith("/officeDocument")) {
                found.put("main", absolute("", x.getAttributeValue(null, "Target")));
            }
        }));
        String main = found.get("main");
        if (main != null && main.endsWith(".bin")) {
            throw new Unreadable(FindingKind.OLD_OR_LOCKED_WORKBOOK);
        }
        if (main == null || !archive.has(main) || !main.startsWith("xl/")) {
            throw new Unreadable(FindingKind.NOT_A_TABLE);
        }
        return main;
    }

    private Map<String, String> relations(String main) throws Unreadable {
        int slash = main.lastIndexOf('/') + 1;
        String part = main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
        Map<String, String> targets = new HashMap<>();
        pass(part, xml -> each(xml, x -> {
            String id = x.getAttributeValue(null, "Id");
            String target = x.getAttributeValue(null, "Target");
            if (id != null && target != null) {
                targets.put(id, absolute(main.substring(0, slash), target));
            }
        }));
        return targets;
    }

    private static String absolute(String folder, String target) {
        if (target == null) {
            return "";
        }
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    private static String besides(String main, String name) {
        return main.substring(0, main.lastIndexOf('/') + 1) + name;
    }

    private void readSheets(XMLStreamReader xml, Map<String, String> targets) throws XMLStreamException, Unreadable {
        each(xml, x -> {
            switch (x.getLocalName()) {
                case "workbookPr" -> {
                    String base = x.getAttributeValue(null, "date1904");
                    from1904 = "1".equals(base) || "true".equals(base);
                }
                case "sheet" -> {
                    String state = x.getAttributeValue(null, "state");
                    String part = targets.get(relationId(x));
                    if ((state == null || "visible".equals(state)) && part != null && archive.has(part)
                            && sheets.size() < MOST_SHEETS) {
                        String name = x.getAttributeValue(null, "name");
                        sheets.add(new Sheet(name == null ? "" : name, part));
                    }
                }
                default -> {
                    // nothing else matters here
                }
            }
        });
    }

    private static String relationId(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && space != null && space.endsWith("/relationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private void readStrings(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        each(xml, x -> {
            if (x.getLocalName().equals("si")) {
                if (strings.size() == MOST_STRINGS) {
                    throw Archive.tooLarge(limits);
                }
                strings.add(text(x, limits.longText()));
            }
        });
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        Set<Integer> dayFormats = new HashSet<>();
        int[] styles = {-1};
        each(xml, x -> {
            switch (x.getLocalName()) {
                case "numFmt" -> {
                    String format = x.getAttributeValue(null, "formatCode");
                    if (format != null && DAY_LETTER.matcher(NOT_FORMAT.matcher(format).replaceAll("")).find()) {
                        dayFormats.add(number(x.getAttributeValue(null, "numFmtId")));
                    }
                }
                case "cellXfs" -> styles[0] = 0;
                case "cellStyles" -> styles[0] = -1;
                case "xf" -> {
                    if (styles[0] >= 0) {
                        int format = number(x.getAttributeValue(null, "numFmtId"));
                        if (dayFormats.contains(format) || format >= 14 && format <= 17 || format == 22
                                || format >= 27 && format <= 31 || format == 36 || format >= 50 && format <= 58) {
                            dayStyles.add(styles[0]);
                        }
                        styles[0]++;
                    }
                }
                default -> {
                    // colours and fonts say nothing
                }
            }
        });
    }

    static int number(String digits) {
        try {
            return digits == null ? -1 : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
