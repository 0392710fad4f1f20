package org.haven.intake.htcds;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of one sheet of a workbook, read as they are asked for. */
final class SheetTable implements RawTable {

    private static final int WIDEST = 16_384;
    private static final int LAST_ROW = 1_048_576;
    private static final MathContext AS_SHOWN = new MathContext(15);
    private static final double LARGEST = 1e15;
    private static final int LAST_DAY = 2_958_465;
    private static final int DAY_THAT_NEVER_WAS = 60;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);

    private final Workbook workbook;
    private final XMLStreamReader xml;
    private final InputStream in;
    private int last;

    SheetTable(Workbook workbook, XMLStreamReader xml, InputStream in) {
        this.workbook = workbook;
        this.xml = xml;
        this.in = in;
    }

    @Override
    public RawRow next() throws Unreadable {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                Workbook.refuseDeclarations(event);
                if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                    return row();
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw workbook.damaged(e);
        }
    }

    private RawRow row() throws XMLStreamException, Unreadable {
        int number = Workbook.number(xml.getAttributeValue(null, "r"));
        last = number < 1 || number > LAST_ROW ? last + 1 : number;
        List<RawCell> cells = new ArrayList<>();
        while (true) {
            int event = xml.next();
            Workbook.refuseDeclarations(event);
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                cell(cells);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return new RawRow(last, cells);
            }
        }
    }

    private void cell(List<RawCell> cells) throws XMLStreamException, Unreadable {
        int at = column(xml.getAttributeValue(null, "r"));
        at = at < 0 ? cells.size() : at;
        if (at >= WIDEST) {
            throw new Unreadable(FindingKind.WORKBOOK_DAMAGED);
        }
        String type = xml.getAttributeValue(null, "t");
        int style = Workbook.number(xml.getAttributeValue(null, "s"));
        boolean formula = false;
        String value = "";
        while (true) {
            int event = xml.next();
            Workbook.refuseDeclarations(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> {
                        formula = true;
                        Workbook.text(xml, 0);
                    }
                    case "v", "is" -> value = Workbook.text(xml, workbook.limits().longText());
                    default -> Workbook.text(xml, 0);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
        }
        if (value.isEmpty() && !formula) {
            return;
        }
        while (cells.size() < at) {
            cells.add(RawCell.BLANK);
        }
        RawCell cell = read(type == null ? "n" : type, value, style, formula);
        if (at < cells.size()) {
            cells.set(at, cell);
        } else {
            cells.add(cell);
        }
    }

    private RawCell read(String type, String value, int style, boolean formula) throws Unreadable {
        return switch (type) {
            case "s" -> new RawCell(workbook.string(Workbook.number(value))
                    .orElseThrow(() -> new Unreadable(FindingKind.WORKBOOK_DAMAGED)), null, RawCell.Kind.TEXT, formula);
            case "inlineStr", "str", "d" -> new RawCell(value, null, RawCell.Kind.TEXT, formula);
            case "b" -> new RawCell("1".equals(value) ? "TRUE" : "FALSE", null, RawCell.Kind.TRUTH, formula);
            case "e" -> new RawCell(value, null, RawCell.Kind.ERROR, formula);
            default -> number(value, style, formula);
        };
    }

    private RawCell number(String value, int style, boolean formula) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return new RawCell(value, null, RawCell.Kind.TEXT, formula);
        }
        if (!(Math.abs(number) < LARGEST) || number != 0 && Math.abs(number) < 1 / LARGEST) {
            return new RawCell(value, null, RawCell.Kind.NUMBER, formula);
        }
        String plain = new BigDecimal(number).round(AS_SHOWN).stripTrailingZeros().toPlainString();
        LocalDate day = day(number);
        boolean shownAsDay = day != null && workbook.isDay(style);
        return new RawCell(shownAsDay ? day.toString() : plain, day,
                shownAsDay ? RawCell.Kind.DAY : RawCell.Kind.NUMBER, formula);
    }

    private LocalDate day(double number) {
        long serial = (long) Math.floor(number);
        if (serial < 1 || serial > LAST_DAY) {
            return null;
        }
        if (workbook.from1904()) {
            return START_1904.plusDays(serial);
        }
        if (serial == DAY_THAT_NEVER_WAS) {
            return null;
        }
        return BEFORE_1900.plusDays(serial > DAY_THAT_NEVER_WAS ? serial - 1 : serial);
    }

    private static int column(String reference) {
        if (reference == null) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < reference.length(); i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            index = index * 26 + letter - 'A' + 1;
            if (index > WIDEST) {
                return WIDEST;
            }
        }
        return index - 1;
    }

    @Override
    public boolean keepsWidth() {
        return false;
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw new IllegalStateException("memory cannot fail to close", e);
        }
    }
}
