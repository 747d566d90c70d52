package org.zaedno.search.elasticsearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.zaedno.search.analysis.StemmedText;
import org.zaedno.search.query.Ranking;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an index is made: its settings and fields, kept in {@code index.json}, the numbers of ranking and the analysis. Of another schema counts as lost and is
 * made anew, so nobody has to remember to raise a number.
 */
final class Schema {

    /** Words of every kind that the analysis treats in its own way: two analyses that differ, differ here. */
    static final String SAMPLE = "Реинтеграцията на децата: братята и мъжете от гр. София, чл. 3, т.е. 2017-2025 г.; "
            + "по\u0301-добри приемни семейства в ЦНСТ-то. Families' children aren't e-mailed; re-integration, № 12, info@example.org.";

    private final ObjectNode body;
    private final List<String> sample;
    private final String id;

    Schema() {
        this(SAMPLE);
    }

    Schema(String text) {
        this.body = resource();
        this.sample = terms(text);
        this.id = digest(body.toString() + sample);
    }

    /** What a new index is created with. */
    ObjectNode body() {
        return body.deepCopy();
    }

    /** The terms that the sample has to come to. */
    List<String> sample() {
        return sample;
    }

    String id() {
        return id;
    }

    private static ObjectNode resource() {
        try (var stream = Objects.requireNonNull(Schema.class.getResourceAsStream("index.json"))) {
            var body = (ObjectNode) Json.read(stream);
            var bm25 = (ObjectNode)
                    body.path("settings").path("index").path("similarity").path("zaedno");
            bm25.setAll(Json.object("k1", Ranking.K1, "b", Ranking.B));
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> terms(String text) {
        var terms = new ArrayList<String>();
        try (var analysis = StemmedText.indexed();
                var stream = analysis.tokenStream(Fields.WORDS, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(terms);
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
