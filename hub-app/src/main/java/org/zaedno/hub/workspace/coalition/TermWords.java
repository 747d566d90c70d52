package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.theme.GlossaryDesk;
import org.zaedno.content.theme.Term;
import org.zaedno.content.theme.TermText;
import org.zaedno.hub.words.Phrases;

/** A term as it stands in the list: the reader's language first, then the other. */
class TermWords extends Div {
    TermWords(Term term, List<Term> all, Language reading) {
        addClassName("shared-what");
        var other = reading == Language.EN ? Language.BG : Language.EN;
        add(new H2(named(term.in(reading))));
        var translated = new Paragraph(named(term.in(other)));
        translated.getElement().setAttribute("lang", other.locale().getLanguage());
        translated.addClassName("term-other");
        add(translated);
        if (!term.in(reading).definition().isEmpty()) {
            add(new Paragraph(term.in(reading).definition()));
        }
        note("coalition.glossary.also", String.join(", ", term.in(reading).variants()));
        note("coalition.glossary.see", seen(term, all, reading));
    }

    /** Who wrote it last. What came with the hub has no hand. */
    void changed(GlossaryDesk.Hand hand, Phrases words) {
        if (!hand.person().isEmpty()) {
            note("coalition.glossary.hand", hand.person(), words.dateAndTime(hand.at()));
        }
    }

    private static String named(TermText text) {
        return text.abbreviation().isEmpty() ? text.name() : text.name() + " (" + text.abbreviation() + ")";
    }

    private static String seen(Term term, List<Term> all, Language reading) {
        return all.stream()
                .filter(other -> term.seeAlso().contains(other.id()))
                .map(other -> other.in(reading).name())
                .collect(Collectors.joining(", "));
    }

    private void note(String key, String words, Object... more) {
        if (words.isEmpty()) return;
        var said = Stream.concat(Stream.of(words), Stream.of(more)).toArray();
        var note = new Span(getTranslation(key, said));
        note.addClassName("row-note");
        add(note);
    }
}
