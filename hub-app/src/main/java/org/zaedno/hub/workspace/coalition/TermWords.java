package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.zaedno.content.language.Language;
import org.zaedno.content.theme.Term;
import org.zaedno.content.theme.TermText;

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

    private static String named(TermText text) {
        return text.abbreviation().isEmpty() ? text.name() : text.name() + " (" + text.abbreviation() + ")";
    }

    private static String seen(Term term, List<Term> all, Language reading) {
        return all.stream()
                .filter(other -> term.seeAlso().contains(other.id()))
                .map(other -> other.in(reading).name())
                .collect(Collectors.joining(", "));
    }

    private void note(String key, String words) {
        if (words.isEmpty()) return;
        var note = new Span(getTranslation(key, words));
        note.addClassName("row-note");
        add(note);
    }
}
