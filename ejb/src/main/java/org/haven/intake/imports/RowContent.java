package org.haven.intake.imports;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haven.intake.htcds.Finding;
import org.haven.intake.htcds.FindingKind;
import org.haven.intake.htcds.HtcdsRow;

/**
 * What a row says and what was found about it, as it is sealed.
 *
 * @param number the row as a spreadsheet numbers it
 * @param values by column code, or by the file's own heading; codes, days and numbers as the reader wrote them
 */
record RowContent(int number, Map<String, String> values, List<Finding> findings) {

    RowContent {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        findings = List.copyOf(findings);
    }

    static RowContent of(HtcdsRow row) {
        return new RowContent(row.number(), row.values(), row.findings());
    }

    static RowContent read(int number, String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        Map<String, String> values = new LinkedHashMap<>();
        json.getJsonObject("values").forEach((column, value) -> values.put(column, ((JsonString) value).getString()));
        return new RowContent(number, values, findings(number, json));
    }

    String text() {
        JsonObjectBuilder told = Json.createObjectBuilder();
        values.forEach(told::add);
        return Json.createObjectBuilder().add("values", told).add("findings", json(findings)).build().toString();
    }

    static JsonArrayBuilder json(List<Finding> findings) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Finding finding : findings) {
            all.add(Json.createObjectBuilder().add("kind", finding.kind().name()).add("column", finding.column())
                    .add("args", Json.createArrayBuilder(finding.args())));
        }
        return all;
    }

    static List<Finding> findings(int row, JsonObject json) {
        return json.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(f -> new Finding(row, f.getString("column"), FindingKind.valueOf(f.getString("kind")),
                        f.getJsonArray("args").getValuesAs(JsonString::getString)))
                .toList();
    }

    /** The row as the reader gave it, to be asked by column. */
    HtcdsRow asked() {
        return new HtcdsRow(number, null, values, findings);
    }

    @Override
    public String toString() {
        return "row " + number;
    }
}
