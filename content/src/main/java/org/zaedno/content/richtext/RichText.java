package org.zaedno.content.richtext;

import java.util.regex.Pattern;

/**
 * The HTML an editor's text may hold. Everything is passed through here when written and again when shown: paragraphs,
 * headings of the second and third level, lists, quotations, tables, pictures of ours with what they show, links, embeds
 * as links; bold, italic, above and below the line. Nothing else, no other attribute, no empty element.
 *
 * @see "Decision 0012"
 */
public final class RichText {
    /** What is clean needs one pass. A second, seldom a third, makes certain that cleaning again changes nothing. */
    private static final int PASSES = 4;

    private static final Pattern UNDESCRIBED = Pattern.compile("<img src=\"[^\"]*\">");

    private static final CleanedBefore BEFORE = new CleanedBefore();

    private RichText() {}

    /** Anything at all becomes a text we keep. Cleaning what is clean changes nothing; cleaning it again is cheap. */
    public static String clean(String html) {
        var known = BEFORE.find(html);
        if (known.isPresent()) return known.get();
        var cleaned = takenApart(html);
        BEFORE.keep(html, cleaned);
        return cleaned;
    }

    private static String takenApart(String html) {
        var cleaned = html;
        for (int pass = 1; pass <= PASSES; pass++) {
            var again = Writing.of(Grammar.text(Reading.of(cleaned)));
            if (again.equals(cleaned)) return cleaned;
            cleaned = again;
        }
        return Writing.of(Grammar.wordsAlone(Reading.of(cleaned)));
    }

    /**
     * Whether each picture in this clean text says what it shows, or says by an empty description that it only adorns.
     * One without is for drafts.
     */
    public static boolean everyPictureIsDescribed(String clean) {
        return !UNDESCRIBED.matcher(clean).find();
    }
}
