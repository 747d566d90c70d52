package org.zaedno.hub.indexing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.content.database.DataFolder;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.lucene.LuceneSearchIndex;
import org.zaedno.search.lucene.LuceneSettings;
import org.zaedno.search.translation.LearnedTranslations;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    /** Inside the data folder; may be deleted at any time while the hub is stopped. */
    @Bean
    SearchIndex searchIndex(DataFolder folder, LiveGlossary glossary, LearnedTranslations translations) {
        var settings = LuceneSettings.DEFAULT.with(() -> glossary).with(translations);
        return LuceneSearchIndex.open(folder.path().resolve("search"), settings);
    }

    /** In memory alone: learned anew after each start. */
    @Bean
    LearnedTranslations translations() {
        return new LearnedTranslations();
    }
}
