package org.zaedno.search.query;

import java.util.List;
import java.util.Set;

/** What the editors say means the same. Asked at each question, so that a change counts from the next one on. */
public interface Glossary {

    Glossary NONE = List::of;

    List<Entry> entries();

    /** One thing and everything by which it is known: names, abbreviations, old names. Several words are one name. */
    record Entry(Set<String> bulgarian, Set<String> english) {
        public Entry {
            bulgarian = Set.copyOf(bulgarian);
            english = Set.copyOf(english);
        }
    }
}
