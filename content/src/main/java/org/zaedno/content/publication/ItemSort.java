package org.zaedno.content.publication;

/** The order of a list. Equals follow by their identifier, so that pages never overlap. */
public record ItemSort(By by, boolean backwards) {
    /** What a list is ordered by, and which way it goes by itself. */
    public enum By {
        /** The last first. */
        CHANGED("changed_at desc"),
        /** From А to Я, as a Bulgarian dictionary has it. */
        TITLE("title collate \"bg-BG-x-icu\""),
        /** The last first; what never came out follows. */
        PUBLISHED("published_at desc nulls last"),
        /** What needs a hand first: in review, draft, scheduled, published, archived. */
        STATE("standing");

        private final String order;

        By(String order) {
            this.order = order;
        }
    }

    public static final ItemSort LAST_CHANGED = new ItemSort(By.CHANGED, false);

    String order() {
        if (!backwards) return by.order;
        return switch (by) {
            case CHANGED -> "changed_at";
            case TITLE -> by.order + " desc";
            case PUBLISHED -> "published_at nulls last";
            case STATE -> "standing desc";
        };
    }
}
