package org.zaedno.search.relevance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.analysis.Dictionary;
import org.zaedno.search.elasticsearch.Access;
import org.zaedno.search.elasticsearch.ElasticsearchSearchIndex;
import org.zaedno.search.elasticsearch.ElasticsearchSettings;
import org.zaedno.search.lucene.LuceneSearchIndex;
import org.zaedno.search.lucene.LuceneSettings;
import org.zaedno.search.query.Glossary;
import org.zaedno.search.query.Questions;

/** Opens the engine that is measured, with an index of its own. */
final class Engines {

    /** Beside the hub's own, and made anew by each run. */
    private static final String INDEX = "zaedno-relevance";

    /** Fifty passages on a busy machine. */
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    static SearchIndex open(Options options, Path home, Judged judged) throws IOException {
        var translations = Relevance.translations(judged);
        Glossary glossary = judged::glossary;
        return switch (options.engine()) {
            case LUCENE -> {
                var dictionary = options.dictionary().isPresent()
                        ? Dictionary.in(options.dictionary().get())
                        : Dictionary.NONE;
                yield LuceneSearchIndex.open(
                        home,
                        LuceneSettings.DEFAULT
                                .with(() -> glossary)
                                .with(translations)
                                .with(dictionary));
            }
            case ELASTICSEARCH ->
                ElasticsearchSearchIndex.open(
                        new ElasticsearchSettings(List.of(server(options)), INDEX, access(), ANSWER_WITHIN),
                        new Questions(() -> glossary, translations));
        };
    }

    private static URI server(Options options) {
        return options.elasticsearch()
                .or(() -> said("HUB_ELASTICSEARCH_URI").map(URI::create))
                .orElseThrow(() -> new Refused("Where is Elasticsearch? Say --elasticsearch-uri=http://…"));
    }

    /** As the hub's own settings are called in the environment: a password on a command line can be read by others. */
    private static Access access() {
        var key = said("HUB_ELASTICSEARCH_API_KEY").<Access>map(Access.ApiKey::new);
        return key.or(() -> said("HUB_ELASTICSEARCH_USER")
                        .map(user -> new Access.Password(
                                user, said("HUB_ELASTICSEARCH_PASSWORD").orElse(""))))
                .orElseGet(Access.Anyone::new);
    }

    private static Optional<String> said(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name)))
                .filter(value -> !value.isBlank());
    }

    private Engines() {}
}
