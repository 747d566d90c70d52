package org.zaedno.search.passages;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;

/**
 * Where sentences begin in Bulgarian and English: on a new line, or behind a full stop, a question or an exclamation mark where a
 * capital, a quotation, a bracket or a dash follows. An abbreviation in the middle of a sentence ends none where a small letter
 * follows, and a short one none before a figure. Java's own iterator looks at every letter by a table and took a quarter of a
 * question's time.
 */
final class Sentences extends BreakIterator {

    private static final String ENDING = ".!?…";
    private static final String CLOSING = "\"'“”’»)]";
    private static final String OPENING = "\"'„“«([–—-";

    /** In letters: so long an abbreviation may be, as in „чл. 5“ or “pp. 12”. */
    private static final int ABBREVIATION = 4;

    /** Behind the ordinary ones comes the space of Ogham. */
    private static final char FIRST_OTHER_BLANK = 0x1680;

    private CharacterIterator text = new StringCharacterIterator("");
    private int current;

    @Override
    public int first() {
        return current = text.getBeginIndex();
    }

    @Override
    public int last() {
        return current = text.getEndIndex();
    }

    @Override
    public int next() {
        return following(current);
    }

    @Override
    public int previous() {
        return preceding(current);
    }

    @Override
    public int next(int times) {
        int at = current;
        for (int n = 0; n < Math.abs(times) && at != DONE; n++) at = times > 0 ? next() : previous();
        return at;
    }

    @Override
    public int following(int offset) {
        if (offset >= text.getEndIndex()) {
            last();
            return DONE;
        }
        int at = Math.max(offset + 1, text.getBeginIndex() + 1);
        while (at < text.getEndIndex() && !begins(at)) at++;
        return current = at;
    }

    @Override
    public int preceding(int offset) {
        if (offset <= text.getBeginIndex()) {
            first();
            return DONE;
        }
        int at = Math.min(offset - 1, text.getEndIndex() - 1);
        while (at > text.getBeginIndex() && !begins(at)) at--;
        return current = at;
    }

    @Override
    public boolean isBoundary(int offset) {
        boolean boundary = offset == text.getBeginIndex() || offset == text.getEndIndex() || begins(offset);
        if (boundary) current = offset;
        else following(offset);
        return boundary;
    }

    @Override
    public int current() {
        return current;
    }

    @Override
    public CharacterIterator getText() {
        return text;
    }

    @Override
    public void setText(CharacterIterator other) {
        text = other;
        first();
    }

    private boolean begins(int at) {
        int before = at - 1;
        if (!isBlank(sign(before))) return false;
        char here = sign(at);
        if (isBlank(here)) return false;
        for (; before > text.getBeginIndex() && isBlank(sign(before)); before--) {
            if (sign(before) == '\n') return true;
        }
        while (before > text.getBeginIndex() && CLOSING.indexOf(sign(before)) >= 0) before--;
        if (ENDING.indexOf(sign(before)) < 0) return false;
        if (Character.isDigit(here)) return sign(before) != '.' || wordBefore(before) > ABBREVIATION;
        return Character.isUpperCase(here) || OPENING.indexOf(here) >= 0;
    }

    /** In letters, up to one more than an abbreviation has. */
    private int wordBefore(int at) {
        int letters = 0;
        while (letters <= ABBREVIATION
                && at - 1 - letters >= text.getBeginIndex()
                && Character.isLetterOrDigit(sign(at - 1 - letters))) letters++;
        return letters;
    }

    /** Asked of every letter: those of both languages need no table. */
    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\n' || (sign < ' ' || sign >= FIRST_OTHER_BLANK) && Character.isWhitespace(sign);
    }

    private char sign(int at) {
        return text.setIndex(at);
    }
}
