package org.zaedno.content.publication;

/** The order of a list. Equals follow by their identifier, so that pages never overlap. */
public record ItemSort(By by, boolean backwards) {
    /** What a list is ordered by, and which way it goes by itself. */
    public enum By {
        /** The last first. */
        CHANGED("max(e.changed_at)", "desc", ""),
        /** From А to Я, as a Bulgarian dictionary has it. */
        TITLE("""
                (array_agg(e.title order by array_position(:languages::text[], e.language)))[1] collate "bg-BG-x-icu\"""", "", "desc"),
        /** The last first; what never came out follows. */
        PUBLISHED("max(e.published_at)", "desc nulls last", "nulls last"),
        /** What needs a hand first: in review, draft, scheduled, published, archived. */
        STATE("""
                min(array_position(array ['IN_REVIEW', 'DRAFT', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED'], e.state))""", "", "desc");

        private final String key;
        private final String forwards;
        private final String backwards;

        By(String key, String forwards, String backwards) {
            this.key = key;
            this.forwards = forwards;
            this.backwards = backwards;
        }
    }

    public static final ItemSort LAST_CHANGED = new ItemSort(By.CHANGED, false);

    /** Of an item, over its editions {@code e}. */
    String key() {
        return by.key;
    }

    /** What stands behind the key. */
    String direction() {
        return backwards ? by.backwards : by.forwards;
    }
}
