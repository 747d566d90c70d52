package org.zaedno.hub.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Typography;

/** Collects the facts of one item; what is empty is left out. */
final class Lines {
    private final Phrases words;
    private final List<Fact> facts = new ArrayList<>();

    Lines(Phrases words) {
        this.words = words;
    }

    /** @param names the beginning of the keys of the values */
    Lines chosen(String name, String names, Collection<? extends Enum<?>> values) {
        return each(name, values, value -> words.text(Choices.key(names, value)));
    }

    <T> Lines each(String name, Collection<T> values, Function<T, String> text) {
        return texts(name, values.stream().map(text).toList());
    }

    Lines text(String name, Optional<String> value) {
        return texts(name, value.stream().toList());
    }

    Lines texts(String name, List<String> values) {
        var said = values.stream()
                .filter(value -> !value.isEmpty())
                .map(Typography::flow)
                .toList();
        if (!said.isEmpty()) facts.add(Fact.of(name, words.text(name), said));
        return this;
    }

    Lines values(String name, List<Fact.Value> values) {
        if (!values.isEmpty()) facts.add(new Fact(name, words.text(name), values));
        return this;
    }

    /** In the language of the page, or as it was written. */
    String in(Names names) {
        var wished = names.in(words.language());
        return wished.isEmpty() ? names.in(words.language() == Language.EN ? Language.BG : Language.EN) : wished;
    }

    List<Fact> all() {
        return List.copyOf(facts);
    }
}
