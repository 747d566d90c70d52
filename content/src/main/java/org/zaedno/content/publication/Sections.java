package org.zaedno.content.publication;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The named sections of an edition as they are stored. */
@Component
class Sections {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private final JsonMapper json;
    private final ObjectReader texts;

    Sections(JsonMapper json) {
        this.json = json;
        this.texts = json.readerFor(TEXTS);
    }

    String stored(EditionText text) {
        return json.writeValueAsString(new TreeMap<>(text.sections()));
    }

    EditionText text(String title, String lead, String stored) {
        return new EditionText(title, lead, texts.<Map<String, String>>readValue(stored));
    }
}
