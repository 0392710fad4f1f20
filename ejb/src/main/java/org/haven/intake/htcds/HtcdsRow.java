package org.haven.intake.htcds;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One row of a file: one person.
 *
 * @param number
 *            the row as a spreadsheet numbers it
 * @param identity
 *            by what it is known again
 * @param values
 *            what it says, under the codes of the columns, or under the file's own heading where that is no code;
 *            blank cells are left out. Codes are in the standard's spelling, several of them apart by semicolon, days
 *            in ISO form; what could not be read so is kept as it was written
 * @param findings
 *            what is to be said about it
 */
public record HtcdsRow(int number, RowIdentity identity, Map<String, String> values, List<Finding> findings) {

    public HtcdsRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        findings = List.copyOf(findings);
    }

    /** Whether nothing stands against importing it. */
    public boolean importable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** What a column says, as text. */
    public Optional<String> text(HtcdsColumn column) {
        return Optional.ofNullable(values.get(column.code()));
    }

    /** The codes of a column that are in its list. */
    public List<String> codes(HtcdsColumn column) {
        return written(column).filter(code -> HtcdsCodes.shared().knows(column, code)).toList();
    }

    /** The words of a column with a list that are not in it. */
    public List<String> unknownCodes(HtcdsColumn column) {
        return written(column).filter(code -> !HtcdsCodes.shared().knows(column, code)).toList();
    }

    /** The one code of a column, if it is in its list. */
    public Optional<String> code(HtcdsColumn column) {
        return codes(column).stream().findFirst();
    }

    /** A day, if the column holds one that was not found to be wrong. */
    public Optional<LocalDate> day(HtcdsColumn column) {
        if (faulty(column)) {
            return Optional.empty();
        }
        try {
            return text(column).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A number, if the column holds one that can be. */
    public OptionalInt number(HtcdsColumn column) {
        if (column.type() != ColumnType.NUMBER || faulty(column)) {
            return OptionalInt.empty();
        }
        return text(column).map(Integer::parseInt).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** Yes or no, if the column says either. */
    public Optional<Boolean> truth(HtcdsColumn column) {
        return text(column).map(CellReader::truth);
    }

    /** What of the row is not among some columns: all that must be kept although nothing asks for it yet. */
    public Map<String, String> besides(Set<HtcdsColumn> columns) {
        Map<String, String> rest = new LinkedHashMap<>(values);
        columns.forEach(column -> rest.remove(column.code()));
        return Collections.unmodifiableMap(rest);
    }

    public Optional<String> firstName() {
        return text(HtcdsColumn.PRS_FIRST_NAME);
    }

    public Optional<String> middleName() {
        return text(HtcdsColumn.PRS_MIDDLE_NAME);
    }

    public Optional<String> secondName() {
        return text(HtcdsColumn.PRS_SECOND_NAME);
    }

    public Optional<LocalDate> birthDate() {
        return day(HtcdsColumn.PRS_BIRTHDATE);
    }

    public Optional<String> gender() {
        return code(HtcdsColumn.PRS_GENDER);
    }

    /** Two-letter codes of countries. */
    public List<String> citizenships() {
        return codes(HtcdsColumn.PRS_CITIZENSHIP);
    }

    /** The three-letter code of a language. */
    public Optional<String> primaryLanguage() {
        return code(HtcdsColumn.PRS_PRIMARY_LANGUAGE);
    }

    public Optional<String> traffickingStatus() {
        return code(HtcdsColumn.VIC_TRAFFICKING_STATUS);
    }

    public Optional<String> traffickingStatusDecidedBy() {
        return code(HtcdsColumn.VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG);
    }

    public OptionalInt ageWhenTrafficked() {
        return number(HtcdsColumn.VIC_AGE_WHEN_TRAFFICKED);
    }

    public List<String> methodsOfControl() {
        return codes(HtcdsColumn.VIC_METHODS_OF_CONTROL);
    }

    public List<String> typesOfExploitation() {
        return codes(HtcdsColumn.VIC_TYPE_OF_EXPLOITATION);
    }

    /** Whether the person agreed to be recorded; empty when the file does not say. */
    public Optional<Boolean> consent() {
        return truth(HtcdsColumn.CON_CONSENT);
    }

    public Optional<LocalDate> referredOn() {
        return day(HtcdsColumn.CAS_INCOMING_REFERRAL_DATE);
    }

    private java.util.stream.Stream<String> written(HtcdsColumn column) {
        String value = text(column).orElse("");
        return java.util.stream.Stream.of(
                column.type() == ColumnType.MULTISELECT ? value.split(CellReader.BETWEEN_CODES) : new String[]{value})
                .filter(code -> !code.isEmpty());
    }

    private boolean faulty(HtcdsColumn column) {
        return findings.stream().anyMatch(finding -> finding.column().equals(column.code())
                && finding.kind() != FindingKind.FORMULA_CELL && finding.kind() != FindingKind.CONTROL_CHARACTERS);
    }

    /** Says which row it is and nothing of what it tells. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
