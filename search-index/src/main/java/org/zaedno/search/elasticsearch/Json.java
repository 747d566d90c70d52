package org.zaedno.search.elasticsearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is said to Elasticsearch and what it answers. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Of names and values in turn. */
    static ObjectNode object(Object... namesAndValues) {
        var object = MAPPER.createObjectNode();
        for (int n = 0; n < namesAndValues.length; n += 2) {
            object.set((String) namesAndValues[n], MAPPER.valueToTree(namesAndValues[n + 1]));
        }
        return object;
    }

    static ArrayNode array(Collection<?> values) {
        var array = MAPPER.createArrayNode();
        values.forEach(value -> array.add(MAPPER.<JsonNode>valueToTree(value)));
        return array;
    }

    static ArrayNode array(Object... values) {
        return array(java.util.List.of(values));
    }

    /** By way of a string: half a surrogate pair, which a text may hold, becomes a question mark instead of a failure. */
    static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(UTF_8);
    }

    /** @throws IOException when this is no JSON: whoever answered was not Elasticsearch */
    static JsonNode read(InputStream stream) throws IOException {
        try {
            return MAPPER.readTree(stream);
        } catch (JacksonException e) {
            throw new IOException("The answer is not JSON", e);
        }
    }

    private Json() {}
}
