package org.haven.intake.htcds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files as a test writes them, and what reading them gives. */
final class Given {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final String NAMES = "prs_FirstName,prs_SecondName,vic_TraffickingStatus";
    static final String PERSON = "Wren,Example,PossibleVictimOfTrafficking";

    private Given() {
    }

    /** What reading a file gave. */
    record Reading(FileReport report, List<HtcdsRow> rows) {
        HtcdsRow row() {
            if (rows.size() != 1) {
                throw new AssertionError("expected one row, got " + rows.size() + " " + report.findings());
            }
            return rows.get(0);
        }

        /** Findings as row, column and kind, such as {@code 3 prs_Birthdate DATE_IN_FUTURE}. */
        List<String> found() {
            return report.findings().stream()
                    .map(f -> f.row() + (f.column().isEmpty() ? " " : " " + f.column() + " ") + f.kind()).toList();
        }
    }

    static Reading read(byte[] file) {
        return read(file, Limits.STANDARD);
    }

    static Reading read(byte[] file, Limits limits) {
        List<HtcdsRow> rows = new ArrayList<>();
        FileReport report = HtcdsFile.of(file, limits).read(TODAY, rows::add);
        return new Reading(report, rows);
    }

    static Reading csv(String... lines) {
        return read(bytes(lines));
    }

    static byte[] bytes(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** One row under the two columns that every file has, and one more. */
    static Reading cell(HtcdsColumn column, String value) {
        return read(csvOf(List.of(List.of("prs_MiddleName", "vic_TraffickingStatus", column.code()),
                List.of("Fern", "PossibleVictimOfTrafficking", value))));
    }

    static byte[] csvOf(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : ",").append('"').append(row.get(i).replace("\"", "\"\"")).append('"');
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes one cell, or leaves it out. */
    interface Cells {
        void write(Worksheet sheet);
    }

    static byte[] xlsx(Cells... sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            for (int i = 0; i < sheets.length; i++) {
                sheets[i].write(workbook.newWorksheet("Sheet" + (i + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] xlsxOf(List<List<String>> rows) {
        return xlsx(sheet -> write(sheet, rows));
    }

    static void write(Worksheet sheet, List<List<String>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                if (!rows.get(r).get(c).isEmpty()) {
                    sheet.value(r, c, rows.get(r).get(c));
                }
            }
        }
    }

    /** A workbook of hand-written parts, for what no library would write. */
    static byte[] workbook(String sheetData) {
        return workbook(Map.of("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\"?>" + sheet(sheetData)));
    }

    static String sheet(String sheetData) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + sheetData
                + "</sheetData></worksheet>";
    }

    static byte[] workbook(Map<String, String> parts) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                        + "Target=\"xl/workbook.xml\"/></Relationships>");
        all.put("xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"Cases\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"s1\" Type=\"sheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        all.putAll(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A row of the sheet's XML with inline texts. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            row.append("<c r=\"").append(Headings.letters(i)).append(number).append("\" t=\"inlineStr\"><is><t>")
                    .append(texts[i]).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
