package org.haven.outcome;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the content of an instrument is written down. */
final class InstrumentText {

    private InstrumentText() {
    }

    static String of(InstrumentContent content) {
        JsonArrayBuilder domains = Json.createArrayBuilder();
        for (InstrumentDomain domain : content.domains()) {
            JsonArrayBuilder levels = Json.createArrayBuilder();
            domain.levels().forEach(level -> levels.add(words(level)));
            JsonArrayBuilder items = Json.createArrayBuilder();
            domain.items().forEach(item -> items
                    .add(Json.createObjectBuilder().add("code", item.code()).add("asks", words(item.asks()))));
            domains.add(Json.createObjectBuilder().add("code", domain.code()).add("name", words(domain.name()))
                    .add("levels", levels).add("items", items));
        }
        return Json.createObjectBuilder().add("title", words(content.title())).add("domains", domains).build()
                .toString();
    }

    static InstrumentContent read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject whole = reader.readObject();
            List<InstrumentDomain> domains = whole.getJsonArray("domains").getValuesAs(JsonObject.class).stream()
                    .map(InstrumentText::domain).toList();
            return new InstrumentContent(words(whole.getJsonObject("title")), domains);
        }
    }

    private static InstrumentDomain domain(JsonObject domain) {
        return new InstrumentDomain(domain.getString("code"), words(domain.getJsonObject("name")),
                domain.getJsonArray("levels").getValuesAs(JsonObject.class).stream().map(InstrumentText::words)
                        .toList(),
                domain.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .map(item -> new InstrumentItem(item.getString("code"), words(item.getJsonObject("asks"))))
                        .toList());
    }

    private static Map<String, String> words(JsonObject object) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
            words.put(entry.getKey(), object.getString(entry.getKey()));
        }
        return words;
    }

    private static JsonObjectBuilder words(Map<String, String> words) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        words.forEach(object::add);
        return object;
    }
}
