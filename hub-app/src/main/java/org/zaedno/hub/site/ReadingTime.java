package org.zaedno.hub.site;

import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Markup;
import org.zaedno.content.publication.PublishedEdition;

/**
 * How long a text takes to be read in silence.
 *
 * @param minutes at least one
 */
record ReadingTime(int words, int minutes) {
    /**
     * Words a minute, the means of the International Reading Speed Texts (S. Trauzettel-Klosinski, K. Dietz: Standardized
     * Assessment of Reading Performance, Investigative Ophthalmology and Visual Science 53, 2012, table 2). Bulgarian is not
     * among their seventeen languages; the nearest are Slovenian with 180 and Russian with 184, and we take the slower.
     */
    private static final int BULGARIAN = 180;

    private static final int ENGLISH = 228;

    static ReadingTime of(PublishedEdition edition) {
        var text = edition.text();
        int words = Stream.concat(
                        Stream.of(text.title(), text.lead()),
                        edition.kind().sections().stream().map(section -> text.section(section.name())))
                .mapToInt(ReadingTime::words)
                .sum();
        return of(words, edition.language());
    }

    private static ReadingTime of(int words, Language language) {
        int speed = language == Language.EN ? ENGLISH : BULGARIAN;
        return new ReadingTime(words, Math.max(1, Math.round((float) words / speed)));
    }

    /** Runs of letters and digits; a hyphen or an apostrophe inside a word does not part it. */
    static int words(String html) {
        var counted = new Words();
        Markup.read(html, counted);
        return counted.words;
    }

    private static final class Words implements Markup.Listener {
        private int words;
        private boolean inside;

        @Override
        public void tag(String name, boolean closing, int start, int end) {
            if (Markup.partsWords(name)) inside = false;
        }

        @Override
        public void sign(int sign, int start, int end) {
            boolean letter = Character.isLetterOrDigit(sign);
            if (letter && !inside) words++;
            inside = letter || inside && (sign == '-' || sign == '’' || sign == '\'');
        }
    }
}
