package org.zaedno.hub.workspace.coalition;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zaedno.content.language.Names;
import org.zaedno.content.theme.Term;
import org.zaedno.content.theme.TermId;
import org.zaedno.content.theme.TermText;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.theme.ThemeId;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.PairField;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** A term of the glossary, both languages side by side. */
class TermDialog {
    @FunctionalInterface
    interface Save {
        void accept(TermText bg, TermText en, Optional<ThemeId> theme, Set<TermId> seeAlso);
    }

    /** In characters: all the variants of one language, one on a line. */
    private static final int VARIANTS_MAX = TermText.VARIANTS_MAX * (TermText.NAME_MAX + 1);

    private final List<Theme> themes;
    private final List<Term> others;
    private final Save save;
    private Optional<Term> filled = Optional.empty();
    private Names beginning = new Names("", "");

    TermDialog(List<Theme> themes, List<Term> others, Save save) {
        this.themes = themes;
        this.others = others;
        this.save = save;
    }

    /** A new one that begins with what readers ask for. */
    TermDialog called(Names asked) {
        beginning = asked;
        return this;
    }

    TermDialog filled(Term term) {
        filled = Optional.of(term);
        return this;
    }

    void open() {
        var name = PairField.line(
                "coalition.glossary.name", TermText.NAME_MAX, filled.isPresent() ? both(TermText::name) : beginning);
        var abbreviation = PairField.line(
                "coalition.glossary.abbreviation", TermText.ABBREVIATION_MAX, both(TermText::abbreviation));
        var variants = PairField.lines(
                        "coalition.glossary.variants", VARIANTS_MAX, both(text -> String.join("\n", text.variants())))
                .helped("coalition.glossary.variants-help");
        var definition =
                PairField.lines("coalition.glossary.definition", TermText.DEFINITION_MAX, both(TermText::definition));
        var theme = themes();
        var seeAlso = seeAlso();
        new FormDialog(
                        translate(filled.isPresent() ? "coalition.glossary.change" : "coalition.glossary.add"),
                        translate("coalition.save"),
                        () -> save.accept(
                                text(name, abbreviation, variants, definition, Names::bg),
                                text(name, abbreviation, variants, definition, Names::en),
                                theme.getOptionalValue().map(Theme::id),
                                seeAlso.getValue().stream().map(Term::id).collect(Collectors.toSet())),
                        name,
                        abbreviation,
                        variants,
                        definition,
                        theme,
                        seeAlso)
                .open();
        name.focus();
    }

    private static TermText text(
            PairField name,
            PairField abbreviation,
            PairField variants,
            PairField definition,
            java.util.function.Function<Names, String> in) {
        return new TermText(
                in.apply(name.names()),
                in.apply(abbreviation.names()),
                Arrays.asList(in.apply(variants.names()).split("\n")),
                in.apply(definition.names()));
    }

    private Names both(java.util.function.Function<TermText, String> part) {
        return filled.map(term -> new Names(part.apply(term.bg()), part.apply(term.en())))
                .orElse(new Names("", ""));
    }

    private Select<Theme> themes() {
        var select = new Select<Theme>();
        select.setLabel(translate("coalition.glossary.theme"));
        select.setItems(themes);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(translate("coalition.glossary.no-theme"));
        select.setItemLabelGenerator(theme -> theme == null
                ? translate("coalition.glossary.no-theme")
                : theme.name().in(ReadersLanguage.current()));
        filled.flatMap(Term::theme)
                .flatMap(id ->
                        themes.stream().filter(theme -> theme.id().equals(id)).findFirst())
                .ifPresent(select::setValue);
        return select;
    }

    private MultiSelectComboBox<Term> seeAlso() {
        var box = new MultiSelectComboBox<Term>(translate("coalition.glossary.see-also"));
        box.setItems(others.stream()
                .filter(term ->
                        filled.filter(self -> self.id().equals(term.id())).isEmpty())
                .toList());
        box.setItemLabelGenerator(term -> term.in(ReadersLanguage.current()).name());
        filled.ifPresent(term -> box.setValue(others.stream()
                .filter(other -> term.seeAlso().contains(other.id()))
                .collect(Collectors.toSet())));
        return box;
    }
}
