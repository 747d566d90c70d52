package org.zaedno.hub.workspace.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.hub.report.ReportText;
import org.zaedno.hub.report.Reports;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.registration.EventDoors;
import org.zaedno.hub.workspace.registration.EventRoom;

/** The numbers in sentences, in both languages, to be copied into a report to whoever paid for the event. */
class PassOnTexts extends Section {
    private static final String COPY = """
            const field = $0.inputElement; field.focus(); field.select();
            (navigator.clipboard ? navigator.clipboard.writeText(field.value) : Promise.reject())
                .catch(() => document.execCommand('copy'))""";

    PassOnTexts(EventRoom room, EventDoors doors, Reports reports) {
        addClassNames("stage-part", "screen-only");
        var explained = new Paragraph(getTranslation("report.pass-on.text"));
        explained.addClassName("organise-text");
        add(new H2(getTranslation("report.pass-on")), explained);
        for (var language : new Language[] {Language.BG, Language.EN}) {
            var words = doors.words().in(language);
            var text = ReportText.of(
                    reports.of(room.id(), language, false), title(room, language), when(room, words), words);
            add(copied(language, text));
        }
    }

    private Div copied(Language language, String text) {
        var name = getTranslation("workspace.edition." + language.tag());
        var field = new TextArea(getTranslation("report.pass-on.in", name));
        field.setReadOnly(true);
        field.setValue(text);
        field.setWidthFull();
        field.getElement().setAttribute("lang", language.tag());
        var copy = new Button(getTranslation("report.pass-on.copy"), Drawing.of(Glyph.COPY), click -> {
            click.getSource().getElement().executeJs(COPY, field.getElement());
            Notice.done(getTranslation("report.pass-on.copied"));
        });
        copy.setAriaLabel(getTranslation("report.pass-on.copy-in", name));
        var both = new Div(field, copy);
        both.addClassName("report-text");
        return both;
    }

    /** In that language, or as it is called at all. */
    private static String title(EventRoom room, Language language) {
        return room.open()
                .edition(language)
                .map(edition -> edition.text().title())
                .filter(title -> !title.isEmpty())
                .orElseGet(room::title);
    }

    private static String when(EventRoom room, Phrases words) {
        return room.facts()
                .map(facts -> Stream.of(
                                words.date(facts.starts()), facts.place().town().in(words.language()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }
}
