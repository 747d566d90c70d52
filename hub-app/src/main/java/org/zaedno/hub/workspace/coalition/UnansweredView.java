package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.question.UnansweredQuestion;
import org.zaedno.content.question.UnansweredQuestions;
import org.zaedno.content.theme.Glossary;
import org.zaedno.content.theme.GlossaryDesk;
import org.zaedno.content.theme.Themes;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.kit.UndoButton;
import org.zaedno.hub.workspace.shell.SearchRoom;
import org.zaedno.hub.workspace.shell.Shell;

/** What readers asked and the hub could not answer: a word for the glossary, a text to be written, or nothing to be done about. */
@Route(value = CoalitionNavigation.START + "/" + CoalitionNavigation.UNANSWERED, layout = Shell.class)
@PermitAll
class UnansweredView extends DutyView {
    private final transient UnansweredQuestions questions;
    private final transient Glossary glossary;
    private final transient GlossaryDesk desk;
    private final transient Themes themes;
    private final transient Words words;
    private final UnorderedList list = new UnorderedList();

    UnansweredView(
            Duties duties,
            UnansweredQuestions questions,
            Glossary glossary,
            GlossaryDesk desk,
            Themes themes,
            Words words) {
        super(duties, Duty.THEMES, "unanswered");
        this.questions = questions;
        this.glossary = glossary;
        this.desk = desk;
        this.themes = themes;
        this.words = words;
        list.addClassName("shared");
        var privacy = new Paragraph(getTranslation("coalition.unanswered.privacy"));
        privacy.addClassName("row-note");
        content.add(privacy, list);
    }

    @Override
    void show() {
        list.removeAll();
        var open = questions.open();
        open.forEach(question -> list.add(row(question)));
        if (open.isEmpty()) list.add(new ListItem(new Paragraph(getTranslation("coalition.unanswered.empty"))));
    }

    private ListItem row(UnansweredQuestion question) {
        var again = new Anchor(
                SearchRoom.asking(
                        SearchRoom.OF_THE_COALITION,
                        "q=" + URLEncoder.encode(question.words(), StandardCharsets.UTF_8)),
                question.words());
        var asked = new Paragraph(
                question.first().equals(question.last())
                        ? getTranslation("coalition.unanswered.asked-day", question.askers(), day(question.last()))
                        : getTranslation(
                                "coalition.unanswered.asked",
                                question.askers(),
                                day(question.first()),
                                day(question.last())));
        asked.addClassName("row-note");
        var what = new Div(new H2(again), asked);
        what.addClassName("shared-what");
        var add = new Button(getTranslation("coalition.unanswered.add"), click -> toGlossary(question));
        var dismiss = new Button(getTranslation("coalition.unanswered.dismiss"), click -> dismiss(question));
        for (var button : new Button[] {add, dismiss}) {
            button.setAriaLabel(getTranslation("placement.do-of", button.getText(), question.words()));
        }
        var actions = new Div(add, dismiss);
        actions.addClassName("shared-actions");
        return new ListItem(what, actions);
    }

    private void toGlossary(UnansweredQuestion question) {
        boolean bulgarian = question.words()
                .codePoints()
                .anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.CYRILLIC);
        var asked = bulgarian ? new Names(question.words(), "") : new Names("", question.words());
        new TermDialog(themes.all(), glossary.all(), (bg, en, theme, seeAlso) -> {
                    desk.add(bg, en, theme, seeAlso);
                    questions.dismiss(question.seal());
                    show();
                    Notice.done(getTranslation("coalition.unanswered.added"));
                })
                .called(asked)
                .open();
    }

    private void dismiss(UnansweredQuestion question) {
        questions.dismiss(question.seal());
        show();
        Notice.done(getTranslation("coalition.unanswered.dismissed", question.words()), new UndoButton(() -> {
            questions.bringBack(question.seal());
            show();
        }));
    }

    private String day(LocalDate day) {
        return words.in(ReadersLanguage.current()).date(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
