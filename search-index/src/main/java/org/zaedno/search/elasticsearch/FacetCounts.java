package org.zaedno.search.elasticsearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zaedno.search.Facet;
import org.zaedno.search.FacetCount;
import org.zaedno.search.Filters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All facets in one request. What is chosen narrows the hits after they were found ({@code post_filter}); each facet counts what the
 * choices of the others leave.
 */
final class FacetCounts {

    /** Values of one facet: themes are the most, some hundred. */
    private static final int VALUES = 1_000;

    private static final String MATCHED = "matched";
    private static final String VALUE = "value";

    private static final Comparator<FacetCount> BY_COUNT =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final Filters filters;

    FacetCounts(Filters filters) {
        this.filters = filters;
    }

    void addTo(ObjectNode body) {
        body.set("post_filter", allOf(Facet.values()));
        var counts = Json.object(MATCHED, Json.object("filter", Json.object("match_all", Json.object())));
        for (var facet : Facet.values()) {
            var others = Arrays.stream(Facet.values()).filter(other -> other != facet);
            var values = Json.object("terms", Json.object("field", Fields.of(facet), "size", VALUES));
            counts.set(
                    facet.name(),
                    Json.object("filter", allOf(others.toArray(Facet[]::new)), "aggs", Json.object(VALUE, values)));
        }
        body.set("aggs", counts);
    }

    /** How many there are before anything was chosen in the facets. */
    static long matched(JsonNode answer) {
        return answer.path("aggregations").path(MATCHED).path("doc_count").asLong();
    }

    static Map<Facet, List<FacetCount>> facets(JsonNode answer) {
        var facets = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (var facet : Facet.values()) {
            var buckets =
                    answer.path("aggregations").path(facet.name()).path(VALUE).path("buckets");
            facets.put(
                    facet,
                    buckets.valueStream()
                            .map(bucket -> new FacetCount(
                                    bucket.path("key").asString(),
                                    bucket.path("doc_count").asLong()))
                            .sorted(BY_COUNT)
                            .toList());
        }
        return facets;
    }

    private ObjectNode allOf(Facet... facets) {
        var chosen = new ArrayList<JsonNode>();
        for (var facet : facets) {
            if (facet == Facet.LANGUAGE)
                filters.steppingBackIn().ifPresent(language -> chosen.add(notYielding(language)));
            var values = filters.chosen(facet);
            if (!values.isEmpty()) chosen.add(Json.object("terms", Json.object(Fields.of(facet), Json.array(values))));
        }
        return Json.object("bool", Json.object("filter", chosen));
    }

    private static ObjectNode notYielding(String language) {
        var yielding = Json.object("term", Json.object(Fields.YIELDS_IN, language));
        return Json.object("bool", Json.object("must_not", yielding));
    }
}
