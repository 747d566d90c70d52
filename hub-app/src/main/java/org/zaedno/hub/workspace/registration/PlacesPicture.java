package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.registration.Vacancy;
import org.zaedno.hub.words.Phrases;

/** Taken, held and free at this moment, drawn as readers see it on the event's page. */
class PlacesPicture extends Div {
    PlacesPicture(Vacancy vacancy, WhomNames names, Phrases words) {
        addClassName("seats");
        var number = new Span(words.number(vacancy.free().orElse(vacancy.taken())));
        number.addClassName("seats-number");
        var said = vacancy.places()
                .map(all -> getTranslation("organise.seats.free", vacancy.free().orElse(0), all))
                .orElseGet(() -> getTranslation("organise.seats.unlimited", vacancy.taken()));
        var head = new Paragraph(number, new Span(said));
        head.addClassName("seats-head");
        add(head);
        vacancy.places().filter(all -> all > 0).ifPresent(all -> add(bar(vacancy, all)));
        var holds = new DescriptionList();
        holds.addClassName("seats-held-for");
        for (var held : vacancy.held()) {
            var until = held.release()
                    .map(at -> getTranslation("organise.seats.held-until", held.free(), held.places(), day(at, words)))
                    .orElseGet(() -> getTranslation("organise.seats.held", held.free(), held.places()));
            holds.add(row(names.of(held.whom()), until));
        }
        if (vacancy.held().isEmpty()) return;
        vacancy.freeForAll()
                .ifPresent(free -> holds.add(row(
                        getTranslation("organise.seats.others"), getTranslation("organise.seats.for-others", free))));
        add(holds);
    }

    /** Places held to midnight are held to the end of the day before: that is how people say it. */
    private static String day(Instant release, Phrases words) {
        return WallTime.of(release).isMidnight() ? words.date(release.minusSeconds(1)) : words.dateAndTime(release);
    }

    private static Component row(String name, String text) {
        return new Div(new DescriptionList.Term(name), new DescriptionList.Description(text));
    }

    /** One unit a place. Words stand beside it. */
    private static Component bar(Vacancy vacancy, int all) {
        int taken = Math.min(all, vacancy.taken());
        int held = Math.min(
                all - taken,
                vacancy.held().stream().mapToInt(Vacancy.Held::free).sum());
        var svg =
                "<svg class=\"seats-bar\" viewBox=\"0 0 %d 2\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
                        + "<rect class=\"seats-track\" width=\"%d\" height=\"2\"/><rect class=\"seats-taken\" width=\"%d\" height=\"2\"/>"
                        + "<rect class=\"seats-held\" x=\"%d\" width=\"%d\" height=\"2\"/></svg>";
        var drawing = new Span();
        drawing.getElement().setProperty("innerHTML", svg.formatted(all, all, taken, taken, held));
        return drawing;
    }
}
