package org.zaedno.search;

/** One thing an index has to follow. */
public sealed interface SearchChange {

    /** Adds the document, or replaces the one with the same id. */
    record Put(SearchDocument document) implements SearchChange {}

    /** Removes every document of that item, whatever its language. */
    record RemoveItem(String item) implements SearchChange {
        public RemoveItem {
            Checked.key("item", item);
        }
    }
}
