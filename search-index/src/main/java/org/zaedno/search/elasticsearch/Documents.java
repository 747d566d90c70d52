package org.zaedno.search.elasticsearch;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.Token;
import org.zaedno.search.analysis.PlainText;
import org.zaedno.search.passages.Passages;
import tools.jackson.databind.node.ObjectNode;

/** How a document lies in Elasticsearch. */
final class Documents {

    private final PlainText plain = new PlainText();
    private final PlainText vocabulary = PlainText.vocabulary();

    ObjectNode of(SearchDocument from) {
        var title = clean(from.title());
        var parts = new String[] {title, clean(from.lead()), clean(from.text())};
        var titleWords = plain.words(title);
        var document = Json.object(
                Fields.ID, from.id().value(),
                Fields.ITEM, from.item(),
                Fields.KIND, from.kind(),
                Fields.OWNER, from.owner(),
                Fields.LANGUAGE, from.language(),
                Fields.THEME, from.themes(),
                Fields.YIELDS_IN, from.yieldsIn(),
                Fields.ADDRESS, from.address(),
                Fields.DATE, micros(from.date()),
                Fields.PUBLISHED, from.published(),
                Fields.TITLE, title,
                Fields.WORDS, parts,
                Fields.WORD, vocabulary.distinct(parts),
                Fields.TITLE_WORD, Set.copyOf(titleWords),
                Fields.TITLE_BEGINNING, String.join(" ", titleWords));
        addRights(document, from);
        return document;
    }

    private static void addRights(ObjectNode document, SearchDocument from) {
        var always = new HashSet<>(from.alwaysOpenTo());
        if (from.openFrom().isEmpty() && from.openUntil().isEmpty()) {
            always.addAll(from.openTo());
        } else {
            document.setAll(Json.object(
                    Fields.OPEN_FOR_A_TIME, values(from.openTo()),
                    Fields.OPEN_FROM, from.openFrom().map(Documents::micros).orElse(Long.MIN_VALUE),
                    Fields.OPEN_UNTIL, from.openUntil().map(Documents::micros).orElse(Long.MAX_VALUE)));
        }
        document.setAll(Json.object(Fields.OPEN, values(always)));
    }

    private static Set<String> values(Set<Token> tokens) {
        return tokens.stream().map(Token::value).collect(toSet());
    }

    /** Microseconds since 1970; what lies beyond 292,000 years counts as just before the end of time, so no bound is lost. */
    static long micros(Instant at) {
        try {
            return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000);
        } catch (ArithmeticException e) {
            return at.getEpochSecond() < 0 ? Long.MIN_VALUE + 1 : Long.MAX_VALUE - 1;
        }
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000);
    }

    private static String clean(String text) {
        return text.replace(Passages.BETWEEN_PARTS, ' ');
    }
}
