package org.haven.intake.imports;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.haven.intake.htcds.FileReport;
import org.haven.intake.htcds.Finding;
import org.haven.intake.htcds.FindingKind;
import org.haven.intake.htcds.HtcdsColumn;

/**
 * What was found in a file as a whole.
 *
 * @param name the file's own name
 * @param sheet the sheet that was read; empty for CSV
 * @param columns codes of the standard that it has
 * @param unknownColumns headings that are no code; their values are kept
 * @param findings about the file, not about a row
 * @param counts how often each kind was found, over all rows
 */
public record FileSummary(String name, String sheet, List<String> columns, List<String> unknownColumns,
        List<Finding> findings, Map<FindingKind, Integer> counts) {

    static final FileSummary FORGOTTEN = new FileSummary("", "", List.of(), List.of(), List.of(), Map.of());

    public FileSummary {
        columns = List.copyOf(columns);
        unknownColumns = List.copyOf(unknownColumns);
        findings = List.copyOf(findings);
        counts = Map.copyOf(counts);
    }

    static FileSummary of(String name, FileReport report) {
        return new FileSummary(name, report.sheet(), report.columns().stream().sorted().map(HtcdsColumn::code).toList(),
                report.unknownColumns(),
                report.findings().stream().filter(f -> f.row() == 0 || !report.usable()).toList(), report.counts());
    }

    static FileSummary read(String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
        JsonObject counted = json.getJsonObject("counts");
        counted.keySet().forEach(kind -> counts.put(FindingKind.valueOf(kind), counted.getInt(kind)));
        return new FileSummary(json.getString("name"), json.getString("sheet"), strings(json, "columns"),
                strings(json, "unknownColumns"),
                json.getJsonArray("findings").getValuesAs(JsonObject.class).stream().map(FileSummary::finding).toList(),
                counts);
    }

    String text() {
        JsonObjectBuilder counted = Json.createObjectBuilder();
        counts.forEach((kind, times) -> counted.add(kind.name(), times));
        var found = Json.createArrayBuilder();
        findings.forEach(f -> found.add(Json.createObjectBuilder().add("row", f.row()).add("column", f.column())
                .add("kind", f.kind().name()).add("args", Json.createArrayBuilder(f.args()))));
        return Json.createObjectBuilder().add("name", name).add("sheet", sheet)
                .add("columns", Json.createArrayBuilder(columns))
                .add("unknownColumns", Json.createArrayBuilder(unknownColumns)).add("findings", found)
                .add("counts", counted).build().toString();
    }

    private static Finding finding(JsonObject f) {
        return new Finding(f.getInt("row"), f.getString("column"), FindingKind.valueOf(f.getString("kind")),
                f.getJsonArray("args").getValuesAs(JsonString::getString));
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    @Override
    public String toString() {
        return "FileSummary of " + columns.size() + " columns";
    }
}
