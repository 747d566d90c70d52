package org.zaedno.hub.indexing;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zaedno.hub.operations.SettingRefused;
import org.zaedno.search.elasticsearch.Access;
import org.zaedno.search.elasticsearch.ElasticsearchSettings;

/**
 * Which engine searches. What belongs to the other one must not be set: it would be a search that nobody meant.
 *
 * @param elasticsearchUri one or more addresses of one cluster, separated by commas
 * @param elasticsearchUser together with a password, or neither
 * @param elasticsearchApiKey instead of both
 * @param elasticsearchName of the index
 */
@ConfigurationProperties("hub")
record SearchProperties(
        @DefaultValue("lucene") Engine search,
        @DefaultValue("") String elasticsearchUri,
        @DefaultValue("") String elasticsearchUser,
        @DefaultValue("") String elasticsearchPassword,
        @DefaultValue("") String elasticsearchApiKey,
        @DefaultValue("zaedno") String elasticsearchName) {

    enum Engine {
        /** Inside the hub. */
        LUCENE,
        /** Beside it, for several hubs. */
        ELASTICSEARCH
    }

    SearchProperties {
        boolean elsewhere = search == Engine.ELASTICSEARCH;
        if (elsewhere == elasticsearchUri.isBlank())
            throw new SettingRefused("search.setting.missing", elsewhere ? "hub.elasticsearch-uri" : "hub.search");
        if (elasticsearchUser.isBlank() != elasticsearchPassword.isBlank()) {
            throw new SettingRefused(
                    "search.setting.missing",
                    elasticsearchUser.isBlank() ? "hub.elasticsearch-user" : "hub.elasticsearch-password");
        }
        if (!elasticsearchUser.isBlank() && !elasticsearchApiKey.isBlank())
            throw new SettingRefused("search.setting.wrong", "hub.elasticsearch-api-key");
    }

    ElasticsearchSettings elasticsearch() {
        try {
            return new ElasticsearchSettings(uris(), elasticsearchName, access(), ElasticsearchSettings.ANSWER_WITHIN);
        } catch (IllegalArgumentException refused) {
            throw new SettingRefused("search.setting.wrong", "hub.elasticsearch-…: " + refused.getMessage());
        }
    }

    private List<URI> uris() {
        return Arrays.stream(elasticsearchUri.split(",", -1))
                .map(address -> URI.create(address.strip()))
                .toList();
    }

    private Access access() {
        if (!elasticsearchApiKey.isBlank()) return new Access.ApiKey(elasticsearchApiKey.strip());
        if (elasticsearchUser.isBlank()) return new Access.Anyone();
        return new Access.Password(elasticsearchUser, elasticsearchPassword);
    }

    /** Without passwords, for whoever prints it. */
    @Override
    public String toString() {
        return search == Engine.LUCENE ? "Lucene" : "Elasticsearch at " + elasticsearchUri;
    }
}
