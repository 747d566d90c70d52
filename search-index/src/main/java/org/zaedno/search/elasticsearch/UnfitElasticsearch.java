package org.zaedno.search.elasticsearch;

import org.zaedno.search.SearchOutage;

/** Elasticsearch answers but cannot be used as it is. Says what the operator has to do. */
public final class UnfitElasticsearch extends SearchOutage {
    UnfitElasticsearch(String message) {
        super(message);
    }
}
