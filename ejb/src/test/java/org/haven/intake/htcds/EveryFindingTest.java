package org.haven.intake.htcds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.haven.intake.htcds.Given.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For each kind of finding a file that has exactly this to say; a new kind does not compile without one. */
class EveryFindingTest {

    private static final Limits SMALL = new Limits(4_000, 3, 5, 50, 100, 20_000, 10_000);
    private static final String UUID = "c0ffee00-0000-4000-8000-00000000000";

    /** A file, and where in it the finding is. */
    private record Example(byte[] file, int row, String column) {
    }

    @ParameterizedTest
    @EnumSource
    void eachIsFoundWhereItIsAndNothingElseIs(FindingKind kind) {
        Example example = example(kind);
        Reading reading = Given.read(example.file(), SMALL);

        assertEquals(List.of(example.row() + (example.column().isEmpty() ? " " : " " + example.column() + " ") + kind),
                reading.found());
        assertEquals(FileReport.endsReading(kind), !reading.report().usable());
    }

    @ParameterizedTest
    @EnumSource
    void anErrorOnARowKeepsOnlyThatRowFromBeingImported(FindingKind kind) {
        Reading reading = Given.read(example(kind).file(), SMALL);

        reading.rows().stream().filter(row -> row.number() == example(kind).row())
                .forEach(row -> assertEquals(kind.severity() != Severity.ERROR, row.importable()));
        if (reading.report().usable()) {
            assertEquals(reading.rows().stream().filter(HtcdsRow::importable).count(), reading.report().importable());
            assertEquals(reading.report().rows() - (kind.severity() == Severity.ERROR ? 1 : 0),
                    reading.report().importable());
        }
    }

    @ParameterizedTest
    @EnumSource
    void noneTellsWhoAPersonIs(FindingKind kind) {
        Reading reading = Given.read(example(kind).file(), SMALL);

        assertFalse(reading.report().findings().toString().contains("Wren"));
        assertFalse(reading.rows().toString().contains("Wren"));
        assertTrue(reading.rows().stream().noneMatch(row -> row.identity().toString().contains("Wren")));
    }

    private static Example example(FindingKind kind) {
        return switch (kind) {
            case EMPTY_FILE -> file(new byte[0]);
            case FILE_TOO_LARGE -> file(new byte[5_000]);
            case NOT_A_TABLE -> file("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII));
            case OLD_OR_LOCKED_WORKBOOK -> file(new byte[]{(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1,
                    (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0});
            case WORKBOOK_DAMAGED -> file(new byte[]{'P', 'K', 3, 4, 1, 2, 3, 4, 5, 6, 7, 8, 9});
            case WORKBOOK_TOO_LARGE_INSIDE -> file(Given.workbook(Given.row(1, "x".repeat(30_000))));
            case WRONG_ENCODING -> new Example((Given.NAMES + "\r\n" + Given.PERSON + "\r\nJos\u00e9,Example,\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1), 3, "");
            case BROKEN_QUOTES ->
                new Example(Given.bytes(Given.NAMES, "Wren,\"Example,PossibleVictimOfTrafficking"), 2, "");
            case NO_COLUMN_CODES -> file(Given.bytes("First Name,Second Name,Trafficking Status", Given.PERSON));
            case NO_ROWS -> file(Given.bytes(Given.NAMES));
            case MISSING_COLUMN ->
                new Example(Given.bytes("prs_FirstName,prs_SecondName", "Wren,Example"), 1, "vic_TraffickingStatus");
            case DOUBLED_COLUMN ->
                new Example(Given.bytes(Given.NAMES + ",prs_First_Name", Given.PERSON + ",Wren"), 1, "prs_FirstName");
            case TOO_MANY_ROWS -> file(Given.bytes(Given.NAMES, Given.PERSON, "A,,", "B,,", "C,,"));
            case TOO_MANY_COLUMNS -> file(Given.bytes(Given.NAMES + ",prs_Title,prs_Email,prs_Gender", Given.PERSON));
            case UNKNOWN_COLUMN -> new Example(Given.bytes(Given.NAMES + ",favourite_colour", Given.PERSON + ",green"),
                    1, "favourite_colour");
            case REPEATED_GROUP ->
                new Example(Given.bytes(Given.NAMES + ",event[1]/hte_City,event[2]/hte_City", Given.PERSON + ",A,B"), 1,
                        "event[2]/hte_City");
            case UNNAMED_COLUMN ->
                new Example(Given.bytes("prs_FirstName,,vic_TraffickingStatus", Given.PERSON), 1, "");
            case SHEET_NOT_READ -> file(Given.workbook(Map.of("xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                            + "<sheet name=\"Cases\" r:id=\"s1\"/><sheet name=\"More\" r:id=\"s1\"/></sheets></workbook>",
                    "xl/worksheets/sheet1.xml",
                    Given.sheet(Given.row(1, Given.NAMES.split(",")) + Given.row(2, Given.PERSON.split(","))))));
            case HEADING_ROW_PASSED ->
                new Example(Given.bytes(Given.NAMES, "First Name,Second Name,Trafficking Status", Given.PERSON), 2, "");
            case DEFINITIONS_LIST_USED ->
                new Example(cell("vic_MethodsOfControl", "RestrictsMovement"), 1, "vic_MethodsOfControl");
            case ROW_TOO_WIDE -> new Example(Given.bytes(Given.NAMES, Given.PERSON + ",more"), 2, "");
            case ROW_TOO_NARROW -> new Example(Given.bytes(Given.NAMES, "Wren,Example"), 2, "");
            case REPEATED_ROW -> new Example(Given.bytes(Given.NAMES, Given.PERSON, Given.PERSON), 3, "");
            case SAME_VALUES_AS_ROW ->
                new Example(Given.bytes("prs_Gender,vic_TraffickingStatus", "Feminine,", "Feminine,"), 3, "");
            case REPEATED_UUID -> new Example(
                    Given.bytes(Given.NAMES + ",_uuid", Given.PERSON + "," + UUID + "1", "Ash,Other,," + UUID + "1"), 3,
                    "");
            case NOT_A_UUID -> new Example(Given.bytes(Given.NAMES + ",_uuid", Given.PERSON + ",17"), 2, "");
            case UNKNOWN_CODE -> at("vic_TypeOfExploitation", "ForcedLabour;ForcedCriminality");
            case MORE_THAN_ONE_CODE -> at("prs_Gender", "Feminine;Masculine");
            case CHOICES_DISAGREE ->
                new Example(Given.bytes(Given.NAMES + ",vic_TypeOfExploitation,vic_TypeOfExploitation/Servitude",
                        Given.PERSON + ",ForcedLabour,1"), 2, "vic_TypeOfExploitation");
            case NOT_YES_OR_NO -> at("con_Consent", "perhaps");
            case DATE_DOES_NOT_EXIST -> at("prs_Birthdate", "2001-02-29");
            case DATE_IN_FUTURE -> at("prs_Birthdate", "2026-11-21");
            case DATE_TOO_LONG_AGO -> at("prs_Birthdate", "1906-11-19");
            case DATE_ORDER_UNCLEAR -> at("prs_Birthdate", "03/04/2001");
            case PARTIAL_DATE -> at("prs_Birthdate", "2001-05");
            case NOT_A_DATE -> at("prs_Birthdate", "in spring");
            case NOT_A_NUMBER -> at("vic_AgeWhenTrafficked", "sixteen");
            case NUMBER_OUT_OF_RANGE -> at("vic_AgeWhenTrafficked", "160");
            case PHONE_NOT_E164 -> at("prs_MobilePhone", "ask at the desk");
            case DIGITS_LOST -> at("prs_MobilePhone", "6.39171E+11");
            case TEXT_TOO_LONG -> at("prs_MiddleName", "a".repeat(51));
            case CONTROL_CHARACTERS -> at("prs_MiddleName", "Fe\u0007rn");
            case FORMULA_CELL -> sheetCell("prs_MiddleName", "<c r=\"C2\" t=\"str\"><f>B2</f><v>Fern</v></c>");
            case ERROR_CELL -> sheetCell("prs_MiddleName", "<c r=\"C2\" t=\"e\"><v>#REF!</v></c>");
        };
    }

    private static Example file(byte[] file) {
        return new Example(file, 0, "");
    }

    private static byte[] cell(String column, String value) {
        return Given.csvOf(List.of(List.of("prs_FirstName", "vic_TraffickingStatus", column),
                List.of("Wren", "PossibleVictimOfTrafficking", value)));
    }

    private static Example at(String column, String value) {
        return new Example(cell(column, value), 2, column);
    }

    private static Example sheetCell(String column, String cell) {
        String row = Given.row(2, "Wren", "PossibleVictimOfTrafficking").replace("</row>", cell + "</row>");
        return new Example(Given.workbook(Given.row(1, "prs_FirstName", "vic_TraffickingStatus", column) + row), 2,
                column);
    }

    @ParameterizedTest
    @EnumSource
    void eachHasAKeyOfItsOwn(FindingKind kind) {
        assertEquals(1,
                Collections.frequency(
                        java.util.Arrays.stream(FindingKind.values()).map(FindingKind::messageKey).toList(),
                        kind.messageKey()));
    }
}
