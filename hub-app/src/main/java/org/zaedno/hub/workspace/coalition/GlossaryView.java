package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.theme.Glossary;
import org.zaedno.content.theme.GlossaryDesk;
import org.zaedno.content.theme.Term;
import org.zaedno.content.theme.TermText;
import org.zaedno.content.theme.Themes;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.kit.UndoButton;
import org.zaedno.hub.workspace.shell.Shell;

/** The coalition's own words in both languages. What is searched for is in the address. */
@Route(value = CoalitionNavigation.START + "/" + CoalitionNavigation.GLOSSARY, layout = Shell.class)
@PermitAll
class GlossaryView extends DutyView {
    private final transient Glossary glossary;
    private final transient GlossaryDesk desk;
    private final transient Themes themes;
    private final TextField find = new TextField();
    private final UnorderedList terms = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private final Details removed = new Details();
    private final transient Words words;

    GlossaryView(Duties duties, Glossary glossary, GlossaryDesk desk, Themes themes, Words words) {
        super(duties, Duty.THEMES, "glossary");
        this.glossary = glossary;
        this.desk = desk;
        this.themes = themes;
        this.words = words;
        offer("coalition.glossary.add", this::addTerm);
        find.setLabel(getTranslation("coalition.glossary.find"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setMaxLength(TermText.NAME_MAX);
        find.addValueChangeListener(change -> {
            if (change.isFromClient()) go(change.getValue().strip());
        });
        var filter = new Div(find);
        filter.addClassName("filter");
        filter.getElement().setAttribute("role", "search");
        count.getElement().setAttribute("aria-live", "polite");
        count.addClassName("row-note");
        terms.addClassNames("shared", "terms");
        content.add(filter, count, terms, removed);
    }

    @Override
    void enter(BeforeEnterEvent entering) {
        find.setValue(entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse(""));
    }

    @Override
    void show() {
        var wanted = find.getValue().strip().toLowerCase(Locale.ROOT);
        var all = glossary.all();
        var found = all.stream().filter(term -> speaksOf(term, wanted)).toList();
        count.setText(getTranslation("coalition.glossary.count", found.size(), all.size()));
        terms.removeAll();
        var hands = desk.hands();
        found.forEach(term -> terms.add(row(term, all, hands.get(term.id()))));
        showRemoved();
        if (found.isEmpty()) {
            terms.add(new ListItem(new Paragraph(
                    getTranslation(all.isEmpty() ? "coalition.glossary.empty" : "coalition.glossary.none"))));
        }
    }

    private static boolean speaksOf(Term term, String wanted) {
        return wanted.isEmpty()
                || term.said().stream()
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void showRemoved() {
        var gone = desk.removed();
        var list = new UnorderedList();
        list.addClassName("shared");
        gone.forEach(term -> {
            var name = new Div(new Paragraph(term.in(ReadersLanguage.current()).name()));
            name.addClassName("shared-what");
            var back = new Button(getTranslation("coalition.glossary.bring-back"), click -> bringBack(term));
            back.setAriaLabel(getTranslation(
                    "placement.do-of",
                    back.getText(),
                    term.in(ReadersLanguage.current()).name()));
            list.add(new ListItem(name, back));
        });
        removed.setSummaryText(getTranslation("coalition.glossary.gone", gone.size()));
        removed.removeAll();
        removed.add(list);
        removed.setVisible(!gone.isEmpty());
    }

    private void bringBack(Term term) {
        try {
            desk.bringBack(term.id());
        } catch (Refusal no) {
            Notice.refused(no);
        }
        show();
    }

    private ListItem row(Term term, List<Term> all, GlossaryDesk.@Nullable Hand hand) {
        var words = new TermWords(term, all, ReadersLanguage.current());
        if (hand != null) words.changed(hand, this.words.in(ReadersLanguage.current()));
        var change = new Button(getTranslation("coalition.glossary.change"), click -> change(term));
        var remove = new Button(getTranslation("coalition.glossary.remove"), click -> remove(term));
        var name = term.in(ReadersLanguage.current()).name();
        change.setAriaLabel(getTranslation("placement.do-of", change.getText(), name));
        remove.setAriaLabel(getTranslation("placement.do-of", remove.getText(), name));
        var actions = new Div(change, remove);
        actions.addClassName("shared-actions");
        return new ListItem(words, actions);
    }

    private void addTerm() {
        new TermDialog(themes.all(), glossary.all(), (bg, en, theme, seeAlso) -> {
                    desk.add(bg, en, theme, seeAlso);
                    show();
                })
                .open();
    }

    private void change(Term term) {
        new TermDialog(themes.all(), glossary.all(), (bg, en, theme, seeAlso) -> {
                    var changed = desk.change(term.id(), bg, en, theme, seeAlso, term.version());
                    show();
                    Notice.done(getTranslation("coalition.glossary.changed"), new UndoButton(() -> {
                        desk.change(term.id(), term.bg(), term.en(), term.theme(), term.seeAlso(), changed.version());
                        show();
                    }));
                })
                .filled(term)
                .open();
    }

    private void remove(Term term) {
        desk.remove(term.id());
        show();
        Notice.done(
                getTranslation(
                        "coalition.glossary.removed",
                        term.in(ReadersLanguage.current()).name()),
                new UndoButton(() -> {
                    desk.bringBack(term.id());
                    show();
                }));
    }

    private void go(String wanted) {
        var query = wanted.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", wanted);
        getUI().ifPresent(ui -> ui.navigate(CoalitionNavigation.to(CoalitionNavigation.GLOSSARY), query));
    }
}
