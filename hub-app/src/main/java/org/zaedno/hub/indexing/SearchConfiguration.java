package org.zaedno.hub.indexing;

import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.content.database.DataFolder;
import org.zaedno.hub.operations.SettingRefused;
import org.zaedno.search.SearchIndex;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.analysis.Dictionary;
import org.zaedno.search.elasticsearch.ElasticsearchSearchIndex;
import org.zaedno.search.elasticsearch.UnfitElasticsearch;
import org.zaedno.search.lucene.LuceneSearchIndex;
import org.zaedno.search.lucene.LuceneSettings;
import org.zaedno.search.query.Questions;
import org.zaedno.search.translation.LearnedTranslations;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {

    @Bean
    SearchIndex searchIndex(
            SearchProperties settings,
            DataFolder folder,
            LiveGlossary glossary,
            LearnedTranslations translations,
            Dictionary dictionary) {
        return switch (settings.search()) {
            // Inside the data folder; may be deleted at any time while the hub is stopped.
            case LUCENE ->
                LuceneSearchIndex.open(
                        folder.path().resolve("search"),
                        LuceneSettings.DEFAULT
                                .with(() -> glossary)
                                .with(translations)
                                .with(dictionary));
            case ELASTICSEARCH -> elasticsearch(settings, new Questions(() -> glossary, translations));
        };
    }

    /** Away at the start is no reason not to start; unfit is. */
    private static SearchIndex elasticsearch(SearchProperties settings, Questions questions) {
        var index = ElasticsearchSearchIndex.open(settings.elasticsearch(), questions);
        try {
            index.check();
        } catch (UnfitElasticsearch unfit) {
            index.close();
            throw new SettingRefused("search.setting.unfit", unfit.getMessage());
        } catch (SearchOutage away) {
            LoggerFactory.getLogger(SearchConfiguration.class)
                    .warn(
                            "{} does not answer yet. The hub starts all the same; until then its search is limited",
                            settings);
        }
        return index;
    }

    /** Hubs with an index each follow by themselves; of those that share one, one does. */
    @Bean
    Lead lead(SearchProperties settings, @Qualifier("jobPool") DataSource jobs) {
        return switch (settings.search()) {
            case LUCENE -> Lead.EACH_FOR_ITSELF;
            case ELASTICSEARCH -> new LeadByLock(jobs);
        };
    }

    /** In memory alone: learned anew after each start. */
    @Bean
    LearnedTranslations translations() {
        return new LearnedTranslations();
    }
}
