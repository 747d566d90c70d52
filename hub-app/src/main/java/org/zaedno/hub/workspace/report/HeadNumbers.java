package org.zaedno.hub.workspace.report;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.hub.report.Report;
import org.zaedno.hub.words.Phrases;

/** The few numbers one is asked for first. */
class HeadNumbers extends Div {
    private final DescriptionList list = new DescriptionList();
    private final transient Phrases words;

    HeadNumbers(Report report, Phrases words) {
        this.words = words;
        addClassName("report-head");
        list.addClassName("report-numbers");
        add(list);
        var numbers = report.numbers();
        var total = numbers.total();
        number(
                "sent",
                numbers.sent().persons(),
                getTranslation("report.head.forms", numbers.sent().parties()));
        number("placed", total.registered(), "");
        number(
                "waiting",
                numbers.in(RegistrationState.WAITING, RegistrationState.OFFERED, RegistrationState.AWAITING_APPROVAL)
                        .persons(),
                "");
        number(
                "gone",
                numbers.in(RegistrationState.CANCELLED, RegistrationState.DECLINED, RegistrationState.EXPIRED)
                        .persons(),
                "");
        report.came().ifPresent(percent -> {
            number("came", total.present(), getTranslation("report.head.percent", percent));
            number("no-show", total.registered() - total.present(), "");
        });
        if (report.came().isEmpty() && total.registered() > 0) note("report.head.unmarked");
        if (numbers.erased() > 0) note("report.head.erased", numbers.erased());
    }

    private void number(String what, int number, String beside) {
        var value = new Span(words.number(number));
        value.addClassName("report-number");
        var description = new DescriptionList.Description(value);
        if (!beside.isEmpty()) {
            var note = new Span(beside);
            note.addClassName("row-note");
            description.add(note);
        }
        list.add(new Div(new DescriptionList.Term(getTranslation("report.head." + what)), description));
    }

    private void note(String key, Object... arguments) {
        var note = new Paragraph(getTranslation(key, arguments));
        note.addClassName("organise-text");
        add(note);
    }
}
