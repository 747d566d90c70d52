package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.registration.Registered;
import org.zaedno.hub.words.Phrases;

/** Those who wait for one thing: an organiser's yes, or a place. What they wait for stands above them. */
class Queue extends Section {
    private final transient EventRoom room;
    private final transient WhomNames names;
    private final transient Phrases words;
    private final transient Deeds deeds;
    private final transient Picking picking;

    /** @param what the end of the keys, {@code organise.queue.<what>} and {@code -text} */
    Queue(
            String what,
            List<Registered> waiting,
            EventRoom room,
            WhomNames names,
            Phrases words,
            Deeds deeds,
            Picking picking) {
        this.picking = picking;
        this.room = room;
        this.names = names;
        this.words = words;
        this.deeds = deeds;
        addClassNames("stage-part", "queue-" + what);
        var heading = new H2(getTranslation("organise.queue." + what));
        var number = new Span(words.number(waiting.size()));
        number.addClassName("queue-number");
        heading.add(number);
        var text = new Paragraph(getTranslation("organise.queue." + what + "-text"));
        text.addClassName("row-note");
        var list = new UnorderedList();
        list.addClassName("shared");
        waiting.forEach(one -> list.add(row(one)));
        var all = new Button(
                getTranslation("organise.pick.all"),
                click -> picking.add(waiting.stream().map(Registered::id).toList()));
        all.addThemeName("tertiary small");
        all.setAriaLabel(getTranslation("organise.pick.all-of", getTranslation("organise.queue." + what)));
        add(heading, text, all, list);
    }

    private ListItem row(Registered registered) {
        var link = new Anchor(
                RegistrationNavigation.one(room.workspace(), room.id(), registered.id()), Deeds.name(registered));
        var name = new H3(link);
        registered.turn().ifPresent(turn -> {
            var place = new Span(words.number(turn));
            place.addClassName("queue-turn");
            place.getElement().setAttribute("aria-label", getTranslation("organise.queue.turn", turn));
            place.getElement().setAttribute("role", "img");
            name.addComponentAsFirst(place);
        });
        var what = new Div(name, note(registered));
        what.addClassName("shared-what");
        var picked = new Div(picking.box(registered), what);
        picked.addClassName("picking");
        return new ListItem(picked, deeds.next(registered));
    }

    private Span note(Registered registered) {
        var parts = Stream.of(
                        registered.people().stream().limit(1).flatMap(RegisteredTable::from),
                        registered.kind().map(kind -> names.kinds().getOrDefault(kind, "")).stream(),
                        registered.people().size() > 1
                                ? Stream.of(getTranslation(
                                        "organise.party", registered.people().size()))
                                : Stream.<String>empty(),
                        Stream.of(getTranslation("organise.since", words.date(registered.registeredAt()))))
                .flatMap(part -> part);
        var note = new Span(parts.filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(" · ")));
        note.addClassName("row-note");
        return note;
    }
}
