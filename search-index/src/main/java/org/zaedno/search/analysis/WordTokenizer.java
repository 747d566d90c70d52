package org.zaedno.search.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Cuts a text into words in small letters without accents. Unicode's own rules (Lucene's StandardTokenizer) lose the hyphen of
 * ЦНСТ-то and the space of 1 500, and join В.Иванов. It does not stem. Scripts without spaces between words are left uncut.
 */
final class WordTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final Shapes shapes;
    private final Run run = new Run();
    private final List<Part> parts = new ArrayList<>();
    private int emitted;
    private char[] text = new char[1024];
    private int length;
    private int at;
    private boolean read;
    private boolean address;

    WordTokenizer(Irregular irregular) {
        this.shapes = new Shapes(irregular);
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        if (!read) readText();
        while (emitted == parts.size()) {
            parts.clear();
            emitted = 0;
            if (!nextRun()) return false;
            if (address) break;
            if (run.segments() == 1 && isPlain()) return emitRun();
            shapes.cut(run, parts);
        }
        emit(parts.get(emitted++));
        return true;
    }

    /** Most words are of one piece and one script: nothing to think about. */
    private boolean isPlain() {
        boolean cyrillic = true;
        boolean ascii = true;
        for (int n = 0; n < run.end(0); n++) {
            char letter = run.letters[n];
            cyrillic &= Letters.isCyrillic(letter);
            ascii &= letter < 0x80;
        }
        return cyrillic || ascii;
    }

    private boolean emitRun() {
        term.copyBuffer(run.letters, 0, run.end(0));
        offset.setOffset(correctOffset(run.start(0)), correctOffset(run.stop(0)));
        return true;
    }

    private void emit(Part part) {
        var word = part.word();
        term.resizeBuffer(4 * word.length());
        word.getChars(0, word.length(), term.buffer(), 0);
        term.setLength(word.length());
        if (word.chars().anyMatch(letter -> letter >= 0x80 && !Letters.isCyrillic(letter))) {
            var folded = new char[4 * word.length()];
            int size = ASCIIFoldingFilter.foldToASCII(term.buffer(), 0, folded, 0, word.length());
            term.copyBuffer(folded, 0, size);
        }
        offset.setOffset(correctOffset(part.start()), correctOffset(part.end()));
        position.setPositionIncrement(part.beside() ? 0 : 1);
        if (address) type.setType(Address.TYPE);
    }

    /** Up to an address its parts are made already. */
    private boolean nextRun() {
        run.clear();
        address = false;
        while (at < length) {
            int letter = Character.codePointAt(text, at, length);
            int size = Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                if (run.isFull()) break;
                if (run.isEmpty()) run.begin((char) 0);
                take(letter, size);
            } else if (Letters.isSilent(letter)) {
                if (!run.isEmpty()) {
                    if (letter == Letters.BREVE) run.breve();
                    run.stretch(at + size);
                }
            } else if (!run.isEmpty()) {
                if (Address.holds(letter) && takeAddress()) return true;
                char joint = joint((char) letter);
                if (joint == 0) break;
                run.begin(joint);
            }
            at += size;
        }
        return !run.isEmpty();
    }

    /** Where one begins with this run and goes on over the sign behind it. */
    private boolean takeAddress() {
        int start = run.start(0);
        if (at + 1 == length || Character.isWhitespace(text[at + 1])) return false;
        var found = Address.at(text, start, length).filter(one -> one.end() > at);
        found.ifPresent(one -> {
            for (var whole : one.wholes()) parts.add(new Part(whole, start, one.end(), !parts.isEmpty()));
            at = one.end();
        });
        address = found.isPresent();
        return address;
    }

    private void take(int letter, int size) {
        int small = Letters.plain(Character.toLowerCase(letter));
        if (Character.isDigit(letter)) small = '0' + Character.digit(letter, 10);
        boolean capital = small != letter;
        if (small < 0x10000) {
            run.add((char) small, capital, at, at + size);
        } else {
            run.add(Character.highSurrogate(small), capital, at, at + size);
            run.add(Character.lowSurrogate(small), capital, at, at + size);
        }
    }

    /** How this character joins what stands before it to what stands behind it; 0 where it does not. */
    private char joint(char between) {
        int next = at + 1;
        while (next < length && Letters.isSilent(text[next])) next++;
        if (next == length || run.isFull() || !Character.isLetterOrDigit(text[next])) return 0;
        boolean digitBefore = Character.isDigit(run.last());
        boolean digitAfter = Character.isDigit(text[next]);
        return switch (between) {
            case '-', '\u2010', '\u2011' -> '-';
            case '.' -> digitBefore == digitAfter ? '.' : 0;
            case ',', '/' -> digitBefore && digitAfter ? between : 0;
            case '\'', '\u2019' -> digitBefore || digitAfter ? 0 : '\'';
            case ' ', '\u00A0', '\u2009', '\u202F' -> digitBefore && areThousands(next) ? ' ' : 0;
            default -> 0;
        };
    }

    /** Three digits and no more, behind one to three which do not begin with a nought. */
    private boolean areThousands(int next) {
        int last = run.segments() - 1;
        if (run.size(0) > 3 || run.letters[0] == '0' || !run.isNumber(0) || followsNumber(run.start(0))) return false;
        for (int n = 1; n <= last; n++) if (run.joint(n) != ' ') return false;
        int end = next;
        while (end < length && Character.isDigit(text[end])) end++;
        return end - next == 3 && (end == length || !Character.isLetterOrDigit(text[end]));
    }

    /** As 123 does in 0888 123 456: a telephone is no number. */
    private boolean followsNumber(int start) {
        return start > 1 && !Character.isLetterOrDigit(text[start - 1]) && Character.isDigit(text[start - 2]);
    }

    private void readText() throws IOException {
        for (int n = 0; n >= 0; n = input.read(text, length, text.length - length)) {
            length += n;
            if (length == text.length) text = Arrays.copyOf(text, 2 * length);
        }
        read = true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
        emitted = 0;
        length = 0;
        at = 0;
        read = false;
        address = false;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(length);
        offset.setOffset(end, end);
    }
}
