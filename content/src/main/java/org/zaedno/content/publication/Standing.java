package org.zaedno.content.publication;

/**
 * What can be said of an item's edition in a list. Several may hold at once: what is published can be stale, and have
 * new words that wait for review. The same conditions stand in {@link EditionRow#is} for what was read already.
 */
public enum Standing {
    /** There is none in that language; without a language: none in Bulgarian or none in English. */
    MISSING(""),
    /** A translation whose source has moved on. */
    STALE("""
            exists (select from content.edition s join content.item o on o.id = s.item
                     where s.item = e.item and s.language = o.source and s.language <> e.language
                       and (e.source_revision is null or s.revision > e.source_revision))"""),
    /** Words that nobody was asked to check and readers do not have. */
    IN_WORK("(e.state = 'DRAFT' or " + Sql.PENDING + ") and e.review_asked_at is null and not " + Sql.CHECKED),
    /** Somebody waits for an answer. */
    IN_REVIEW("(e.state = 'IN_REVIEW' or e.review_asked_at is not null) and not " + Sql.CHECKED),
    /** Found good, and not out yet. */
    CHECKED("(e.state in ('DRAFT', 'IN_REVIEW') or " + Sql.PENDING + ") and " + Sql.CHECKED),
    SCHEDULED("e.state = 'SCHEDULED'"),
    PUBLISHED("e.state = 'PUBLISHED'"),
    ARCHIVED("e.state = 'ARCHIVED'");

    private final String condition;

    Standing(String condition) {
        this.condition = condition;
    }

    /** On an edition {@code e}. */
    String condition() {
        return condition;
    }

    private static final class Sql {
        private static final String PENDING =
                "(e.state in ('PUBLISHED', 'SCHEDULED') and e.revision > e.published_revision)";
        private static final String CHECKED = "coalesce(e.checked_revision = e.revision, false)";
    }
}
