package org.zaedno.hub.facts;

import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Typography;

/**
 * A text that its people gave in one language or in both, for a reader of one.
 *
 * @param language of the text, where it is not the reader's
 */
public record Told(String text, Optional<String> language) {
    /** Empty where nobody wrote anything. */
    static Optional<Told> of(Names names, Phrases words) {
        var wished = names.in(words.language());
        if (!wished.isEmpty()) return Optional.of(new Told(Typography.flow(wished), Optional.empty()));
        var other = words.language() == Language.EN ? Language.BG : Language.EN;
        return names.in(other).isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(Typography.flow(names.in(other)), Optional.of(other.tag())));
    }

    /** A word of the hub's own. */
    static Told word(String text) {
        return new Told(text, Optional.empty());
    }

    /** Paragraph by paragraph. */
    public Stream<Told> paragraphs() {
        return text.lines().filter(line -> !line.isBlank()).map(line -> new Told(line.strip(), language));
    }

    @Override
    public String toString() {
        return text;
    }
}
