package org.zaedno.search.elasticsearch;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.SearchChange;
import org.zaedno.search.SearchDocument;

/**
 * What a batch comes to in the end, so that its order need not be kept by Elasticsearch: which items lose all they had, and which
 * documents are there afterwards.
 */
record Batch(Set<String> removedItems, List<SearchDocument> documents, Checkpoint end) {

    static Batch of(List<SearchChange> changes, Checkpoint end) {
        var removed = new LinkedHashSet<String>();
        Map<String, SearchDocument> documents = new LinkedHashMap<>();
        for (var change : changes) {
            switch (change) {
                case SearchChange.Put(var document) ->
                    documents.put(document.id().value(), document);
                case SearchChange.RemoveItem(var item) -> {
                    removed.add(item);
                    documents.values().removeIf(document -> document.item().equals(item));
                }
            }
        }
        return new Batch(removed, List.copyOf(documents.values()), end);
    }
}
