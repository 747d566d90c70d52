package org.zaedno.search.elasticsearch;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import org.zaedno.search.Moments;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.Token;
import org.zaedno.search.analysis.PlainText;
import org.zaedno.search.passages.Texts;
import tools.jackson.databind.node.ObjectNode;

/** How a document lies in Elasticsearch. */
final class Documents {

    private final PlainText plain = new PlainText();
    private final PlainText vocabulary = PlainText.vocabulary();

    ObjectNode of(SearchDocument from) {
        var title = Texts.clean(from.title());
        var parts = new String[] {title, Texts.clean(from.lead()), Texts.clean(from.text())};
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
                Fields.DATE, Moments.micros(from.date()),
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
        if (from.opensForATime()) {
            document.setAll(Json.object(
                    Fields.OPEN_FOR_A_TIME, values(from.openTo()),
                    Fields.OPEN_FROM, from.openFrom().map(Moments::micros).orElse(Long.MIN_VALUE),
                    Fields.OPEN_UNTIL, from.openUntil().map(Moments::micros).orElse(Long.MAX_VALUE)));
        }
        document.setAll(Json.object(Fields.OPEN, values(from.openAtAnyTime())));
    }

    private static Set<String> values(Set<Token> tokens) {
        return tokens.stream().map(Token::value).collect(toSet());
    }
}
