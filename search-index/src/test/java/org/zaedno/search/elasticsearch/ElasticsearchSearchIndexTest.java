package org.zaedno.search.elasticsearch;

import java.util.concurrent.atomic.AtomicInteger;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.SearchIndexContract;
import org.zaedno.search.query.Glossary;
import org.zaedno.search.query.Questions;

/** The contract, on a real server with our plugin in it. */
class ElasticsearchSearchIndexTest extends SearchIndexContract {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    protected SearchIndex open() {
        var name = "zaedno-contract-" + NUMBER.incrementAndGet();
        return ElasticsearchSearchIndex.open(
                ElasticsearchServer.shared().settings(name), new Questions(() -> Glossary.NONE, translations));
    }
}
