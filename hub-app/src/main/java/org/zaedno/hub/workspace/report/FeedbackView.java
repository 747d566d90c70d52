package org.zaedno.hub.workspace.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.feedback.FeedbackForm;
import org.zaedno.content.feedback.FeedbackQuestion;
import org.zaedno.content.feedback.ReadyQuestion;
import org.zaedno.content.language.Language;
import org.zaedno.hub.report.ReportAddress;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.UndoButton;
import org.zaedno.hub.workspace.registration.EventDoors;
import org.zaedno.hub.workspace.registration.EventTab;
import org.zaedno.hub.workspace.registration.EventView;
import org.zaedno.hub.workspace.registration.KeptList;
import org.zaedno.hub.workspace.shell.Shell;

/** What people are asked after the event and to when. Every change is kept at once and can be undone. */
@Route(value = EventTab.AT + "/report/feedback", layout = Shell.class)
@PermitAll
class FeedbackView extends EventView implements FeedbackRow.Wishes {
    /** From the end of the event on: two working weeks. */
    private static final Duration USUAL = Duration.ofDays(14);

    private final Div list = new Div();
    private final transient ReportDoors own;
    private final transient KeptList<FeedbackQuestion> questions;

    FeedbackView(EventDoors doors, ReportDoors own) {
        super(doors, EventTab.REPORT);
        this.own = own;
        questions = new KeptList<>(
                () -> form().map(FeedbackForm::questions).orElse(List.of()),
                all -> own.feedback().save(form().orElseThrow().asking(all)).questions(),
                this::drawQuestions);
    }

    @Override
    protected void enter(BeforeEnterEvent entering) {
        show();
    }

    @Override
    protected void changed() {
        if (form().isPresent()) questions.look();
    }

    private Optional<FeedbackForm> form() {
        return own.feedback().find(room.id());
    }

    private void show() {
        content.removeAll();
        var main = new Div();
        main.addClassName("organise-main");
        var back = new Anchor(room.at(EventTab.REPORT), getTranslation("opinion.back"));
        back.addClassName("link");
        main.add(back, new H2(getTranslation("opinion.title")));
        if (form().isEmpty()) {
            main.add(begin());
            content.add(main);
            return;
        }
        var add = new Button(getTranslation("organise.question.add"), Drawing.of(Glyph.PLUS), click -> add());
        var text = new Paragraph(getTranslation("opinion.questions-text"));
        text.addClassName("organise-text");
        main.add(new FeedbackDays(form().orElseThrow(), own.feedback()), text, list, add);
        content.add(main, seen());
        questions.refresh();
    }

    private Component begin() {
        var begin = new Button(getTranslation("opinion.begin"), click -> {
            var ends = room.facts().map(EventFacts::ends).orElseGet(Instant::now);
            own.feedback().save(new FeedbackForm(room.id(), 0, ends, ends.plus(USUAL), ReadyQuestion.all()));
            show();
            Notice.done(getTranslation("opinion.begun"));
        });
        begin.addThemeName("primary");
        var empty = new Div(
                new H2(getTranslation("opinion.ask")), new Paragraph(getTranslation("opinion.ask-text")), begin);
        empty.addClassName("empty");
        return empty;
    }

    /** What people will see, in both languages: every text here has both. */
    private Component seen() {
        var links = new Div();
        links.addClassName("side-links");
        for (var language : List.of(Language.BG, Language.EN)) {
            var link = new Anchor(
                    ReportAddress.feedback(room.id(), language),
                    getTranslation("organise.side.form", getTranslation("workspace.edition." + language.tag())));
            link.setRouterIgnore(true);
            link.setTarget(AnchorTarget.BLANK);
            link.addClassName("link");
            links.add(link);
        }
        var side = new Aside(new Paragraph(getTranslation("opinion.side")), links);
        side.addClassName("organise-side");
        side.getElement().setAttribute("aria-label", getTranslation("organise.side"));
        return side;
    }

    private void drawQuestions() {
        list.removeAll();
        var all = questions.shown();
        var rows = new OrderedList();
        rows.addClassName("shared");
        for (int at = 0; at < all.size(); at++) rows.add(new FeedbackRow(all, at, this));
        list.add(rows);
    }

    private void add() {
        FeedbackQuestionDialog.open(
                Optional.empty(),
                question -> keep(with -> {
                    var all = new ArrayList<>(with);
                    all.add(question);
                    return all;
                }));
    }

    @Override
    public void change(FeedbackQuestion question) {
        FeedbackQuestionDialog.open(
                Optional.of(question),
                changed -> keep(with -> with.stream()
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .toList()));
    }

    @Override
    public void remove(FeedbackQuestion question) {
        keep(with ->
                with.stream().filter(one -> !one.id().equals(question.id())).toList());
    }

    @Override
    public void move(FeedbackQuestion question, int to) {
        questions.change(with -> {
            var all = new ArrayList<>(with);
            all.removeIf(one -> one.id().equals(question.id()));
            all.add(Math.min(to, all.size()), question);
            return all;
        });
    }

    private void keep(UnaryOperator<List<FeedbackQuestion>> how) {
        var back = questions.change(how);
        Notice.done(getTranslation("organise.question.saved"), new UndoButton(back));
    }
}
