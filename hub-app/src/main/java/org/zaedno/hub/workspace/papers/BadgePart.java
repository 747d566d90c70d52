package org.zaedno.hub.workspace.papers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.zaedno.content.registration.Badges;
import org.zaedno.content.registration.Badges.Part;
import org.zaedno.content.registration.GuestList.Guest;
import org.zaedno.hub.paper.BadgeSheet;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.workspace.papers.PapersView.Known;
import org.zaedno.hub.workspace.registration.EventRoom;

/** Which badges are printed, where on the sheet they begin, and who is more than a participant. */
class BadgePart extends Section {
    private enum Which {
        ALL,
        FRESH,
        LAST,
        ONE
    }

    private final transient EventRoom room;
    private final transient Badges badges;
    private final transient PaperAddress addresses;
    private final transient Runnable changed;
    private final Paragraph count = new Paragraph();
    private final Select<Which> which = new Select<>();
    private final ComboBox<Guest> person = new ComboBox<>(getTranslation("papers.badge.person"));
    private final IntegerField first = new IntegerField(getTranslation("papers.badge.first"));
    private final Anchor link;
    private final ComboBox<Guest> who = new ComboBox<>(getTranslation("papers.part.person"));
    private final UnorderedList parts = new UnorderedList();
    private transient List<Guest> worn = List.of();

    BadgePart(EventRoom room, Badges badges, Runnable changed) {
        this.room = room;
        this.badges = badges;
        this.changed = changed;
        this.addresses = new PaperAddress(room);
        this.link = addresses.link("badges.pdf", getTranslation("papers.badge.get"));
        which.setLabel(getTranslation("papers.badge.which"));
        which.setItems(Which.values());
        which.setItemLabelGenerator(one -> getTranslation(Choices.key("papers.badge.which.", one)));
        which.setValue(Which.ALL);
        person.setItemLabelGenerator(BadgePart::label);
        first.setHelperText(getTranslation("papers.badge.first-help"));
        first.setMin(1);
        first.setMax(BadgeSheet.ON_A_SHEET);
        first.setStepButtonsVisible(true);
        first.setValue(1);
        which.addValueChangeListener(change -> arrange());
        person.addValueChangeListener(change -> arrange());
        first.addValueChangeListener(change -> arrange());
        var fields = new Div(which, person, first);
        fields.addClassName("paper-fields");
        var links = new Div(link);
        links.addClassName("paper-links");
        parts.addClassName("shared");
        addClassName("stage-part");
        add(new H2(getTranslation("papers.badge.title")), count, fields, links, parts(), parts);
        arrange();
    }

    void show(Known known) {
        count.setText(getTranslation(
                "papers.badge.count", known.badges().all(), known.badges().fresh()));
        offer(known.guests().stream().filter(guest -> !guest.online()).toList());
        parts.removeAll();
        worn.stream()
                .filter(guest -> known.parts().containsKey(guest.id()))
                .forEach(guest -> parts.add(part(guest, known.parts().get(guest.id()))));
        parts.setVisible(!known.parts().isEmpty());
    }

    /** Who was chosen stays chosen, also where something else about them changed. */
    private void offer(List<Guest> now) {
        if (now.equals(worn)) return;
        worn = now;
        for (var field : List.of(person, who)) {
            var chosen = field.getOptionalValue().map(Guest::id);
            field.setItems(now);
            now.stream()
                    .filter(guest -> chosen.filter(guest.id()::equals).isPresent())
                    .forEach(field::setValue);
        }
    }

    private void arrange() {
        boolean one = which.getValue() == Which.ONE;
        person.setVisible(one);
        var wanted = one
                ? person.getOptionalValue().map(guest -> guest.id().toString()).orElse("")
                : Choices.key("", which.getValue());
        int label = Math.clamp(first.getValue() == null ? 1 : first.getValue(), 1, BadgeSheet.ON_A_SHEET);
        link.setVisible(!wanted.isEmpty());
        link.setHref(addresses.of("badges.pdf?which=" + wanted + "&first=" + label));
    }

    /** Who speaks and who organises is told by an organiser: a registration does not say it. */
    private Div parts() {
        who.setItemLabelGenerator(BadgePart::label);
        var what = new Select<Part>();
        what.setLabel(getTranslation("papers.part.what"));
        what.setItems(Part.values());
        what.setItemLabelGenerator(part -> getTranslation(Choices.key("paper.part.", part)));
        what.setValue(Part.SPEAKER);
        var keep = new Button(
                getTranslation("papers.part.keep"),
                click -> who.getOptionalValue().ifPresent(guest -> {
                    badges.setPart(room.id(), guest.id(), what.getValue());
                    who.clear();
                    changed.run();
                }));
        var row = new Div(who, what, keep);
        row.addClassName("paper-fields");
        return row;
    }

    private ListItem part(Guest guest, Part part) {
        var what = new Div(new Span(guest.name()), note(part));
        what.addClassName("shared-what");
        var none = new Button(getTranslation("papers.part.none"), click -> {
            badges.setPart(room.id(), guest.id(), Part.PARTICIPANT);
            changed.run();
        });
        none.setAriaLabel(getTranslation("placement.do-of", getTranslation("papers.part.none"), guest.name()));
        return new ListItem(what, none);
    }

    private Span note(Part part) {
        var note = new Span(getTranslation(Choices.key("paper.part.", part)));
        note.addClassName("row-note");
        return note;
    }

    private static String label(Guest guest) {
        return guest.institution().isEmpty() ? guest.name() : guest.name() + ", " + guest.institution();
    }
}
