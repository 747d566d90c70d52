package org.zaedno.hub.indexing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.content.database.DataFolder;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.lucene.LuceneSearchIndex;
import org.zaedno.search.lucene.LuceneSettings;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    /** Inside the data folder; may be deleted at any time while the hub is stopped. */
    @Bean
    SearchIndex searchIndex(DataFolder folder, LiveGlossary glossary) {
        return LuceneSearchIndex.open(folder.path().resolve("search"), LuceneSettings.DEFAULT.with(() -> glossary));
    }
}
