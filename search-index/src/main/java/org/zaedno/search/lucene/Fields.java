package org.zaedno.search.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.zaedno.search.DocumentId;
import org.zaedno.search.Facet;
import org.zaedno.search.Moments;
import org.zaedno.search.SearchDocument;
import org.zaedno.search.Token;
import org.zaedno.search.analysis.PlainText;
import org.zaedno.search.passages.Texts;

/** How a document lies in the index. Change anything here and {@link #SCHEMA} goes up. */
final class Fields {

    /** Written into every commit. An index of another schema counts as lost and is made anew. */
    static final String SCHEMA = "3";

    static final String ID = "id";
    static final String ITEM = "item";
    static final String KIND = "kind";
    static final String OWNER = "owner";
    static final String LANGUAGE = "language";
    static final String THEME = "theme";

    /** Languages of readers for whom another edition of the item stands first. */
    static final String YIELDS_IN = "yields-in";

    static final String ADDRESS = "address";
    static final String DATE = "date";
    static final String PUBLISHED = "published";

    /** Title alone, highlighted whole. */
    static final String TITLE = Texts.TITLE;

    /** Title, lead and text, in this order: what is searched and where passages come from. */
    static final String WORDS = Texts.WORDS;

    /** Every word of title, lead and text as it stands there: what a question's words are compared with. */
    static final String WORD = Texts.WORD;

    /** The title's words with their endings: what is completed. */
    static final String TITLE_WORD = "title-word";

    /** The title from its beginning, as plain words. */
    static final String TITLE_BEGINNING = "title-beginning";

    /** Tokens that open at any time. */
    static final String OPEN = "open";

    /** Tokens that open between {@link #OPEN_FROM} and {@link #OPEN_UNTIL} only. */
    static final String OPEN_FOR_A_TIME = "open-for-a-time";

    static final String OPEN_FROM = "open-from";
    static final String OPEN_UNTIL = "open-until";

    static final String YES = "yes";

    private static final FieldType HIGHLIGHTED = highlighted();
    private static final FieldType OCCURRING = occurring();

    private final PlainText plain = new PlainText();

    static Term term(DocumentId id) {
        return new Term(ID, id.value());
    }

    static String of(Facet facet) {
        return switch (facet) {
            case KIND -> KIND;
            case OWNER -> OWNER;
            case LANGUAGE -> LANGUAGE;
            case THEME -> THEME;
        };
    }

    Document of(SearchDocument from) {
        var document = new Document();
        document.add(new KeywordField(ID, from.id().value(), Store.YES));
        document.add(new StringField(ITEM, from.item(), Store.YES));
        document.add(new KeywordField(KIND, from.kind(), Store.YES));
        document.add(new KeywordField(OWNER, from.owner(), Store.YES));
        document.add(new KeywordField(LANGUAGE, from.language(), Store.YES));
        from.themes().forEach(theme -> document.add(new KeywordField(THEME, theme, Store.NO)));
        from.yieldsIn().forEach(language -> document.add(new KeywordField(YIELDS_IN, language, Store.NO)));
        document.add(new StoredField(ADDRESS, from.address()));
        document.add(new StoredField(DATE, Moments.micros(from.date())));
        document.add(new NumericDocValuesField(DATE, Moments.micros(from.date())));
        if (from.published()) document.add(new StringField(PUBLISHED, YES, Store.NO));
        addTexts(document, from);
        addRights(document, from);
        return document;
    }

    private void addTexts(Document document, SearchDocument from) {
        var title = Texts.clean(from.title());
        document.add(new Field(TITLE, title, HIGHLIGHTED));
        for (var part : List.of(title, Texts.clean(from.lead()), Texts.clean(from.text()))) {
            document.add(new Field(WORDS, part, HIGHLIGHTED));
            document.add(new Field(WORD, part, OCCURRING));
        }
        var words = plain.words(title);
        for (var word : new HashSet<>(words)) {
            document.add(new StringField(TITLE_WORD, word, Store.NO));
            document.add(new SortedSetDocValuesField(TITLE_WORD, new BytesRef(word)));
        }
        document.add(new StringField(TITLE_BEGINNING, String.join(" ", words), Store.NO));
    }

    private static void addRights(Document document, SearchDocument from) {
        if (from.opensForATime()) {
            addTokens(document, OPEN_FOR_A_TIME, from.openTo());
            document.add(new LongPoint(
                    OPEN_FROM, from.openFrom().map(Moments::micros).orElse(Long.MIN_VALUE)));
            document.add(new LongPoint(
                    OPEN_UNTIL, from.openUntil().map(Moments::micros).orElse(Long.MAX_VALUE)));
        }
        addTokens(document, OPEN, from.openAtAnyTime());
    }

    private static void addTokens(Document document, String field, Set<Token> tokens) {
        tokens.forEach(token -> document.add(new StringField(field, token.value(), Store.NO)));
    }

    /** In which documents, and nothing more. */
    private static FieldType occurring() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** Offsets in the postings: passages of a long text are found without analysing it again. */
    private static FieldType highlighted() {
        var type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
