package org.zaedno.hub.workspace.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zaedno.content.feedback.FeedbackSummary;
import org.zaedno.content.feedback.FeedbackSummary.Answered;
import org.zaedno.content.feedback.FeedbackSummary.Scale;
import org.zaedno.content.language.Language;
import org.zaedno.content.registration.Question.Option;
import org.zaedno.hub.words.Phrases;

/** What people thought, all together; or the way to ask them. */
class FeedbackPart extends Section {
    private final transient Phrases words;

    /** @param summary empty where nobody is asked @param settings where one says what is asked */
    FeedbackPart(Optional<FeedbackSummary> summary, String settings, Phrases words) {
        this.words = words;
        addClassName("stage-part");
        if (summary.filter(FeedbackSummary::isShown).isEmpty()) addClassName("screen-only");
        add(new H2(getTranslation("opinion.title")));
        var way = new Anchor(settings, getTranslation(summary.isPresent() ? "opinion.settings" : "opinion.begin"));
        way.addClassNames("link", "screen-only");
        summary.ifPresentOrElse(this::draw, () -> add(text(getTranslation("opinion.none"))));
        add(way);
    }

    private void draw(FeedbackSummary summary) {
        if (!summary.isShown()) {
            add(text(getTranslation("opinion.few", summary.answers(), FeedbackSummary.LEAST)));
            return;
        }
        add(text(getTranslation("opinion.answers", summary.answers())));
        add(scale(getTranslation("feedback.rating"), summary.whole()));
        summary.questions().forEach(question -> add(part(question)));
    }

    private Component part(Answered answered) {
        var label = answered.question().label().in(words.language());
        return switch (answered) {
            case Answered.Rated(var question, var scale) -> scale(label, scale);
            case Answered.Chosen(var question, var counts, int answers) -> {
                Map<String, String> names = question.options().stream()
                        .collect(
                                Collectors.toMap(Option::key, one -> one.names().in(words.language())));
                var bars = new LinkedHashMap<String, Integer>();
                counts.forEach((key, count) -> bars.put(names.get(key), count));
                yield block(label, getTranslation("opinion.chosen", answers), new OpinionBars(bars, words));
            }
            case Answered.Said(var question, var said) -> {
                var list = new UnorderedList();
                list.addClassName("opinion-words");
                said.forEach(one -> list.add(new ListItem(one)));
                list.setVisible(!said.isEmpty());
                yield block(label, getTranslation("opinion.said", said.size()), list);
            }
        };
    }

    private Component scale(String label, Scale scale) {
        var bars = new LinkedHashMap<String, Integer>();
        for (int at = scale.counts().size(); at >= 1; at--)
            bars.put(Integer.toString(at), scale.counts().get(at - 1));
        var note = scale.answers() == 0
                ? getTranslation("opinion.nobody")
                : getTranslation("opinion.average", average(scale), scale.answers());
        return block(label, note, new OpinionBars(bars, words));
    }

    private String average(Scale scale) {
        var format = NumberFormat.getNumberInstance(words.language() == Language.EN ? Locale.ENGLISH : Locale.of("bg"));
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(scale.average());
    }

    private static Component block(String label, String note, Component content) {
        var block = new Div(new H3(label), text(note), content);
        block.addClassName("opinion");
        return block;
    }

    private static Paragraph text(String words) {
        var text = new Paragraph(words);
        text.addClassName("organise-text");
        return text;
    }
}
