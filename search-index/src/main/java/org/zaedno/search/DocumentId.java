package org.zaedno.search;

/** One document in the index: one language of one item. The same id replaces. */
public record DocumentId(String value) {
    public DocumentId {
        Checked.key("document id", value);
    }
}
