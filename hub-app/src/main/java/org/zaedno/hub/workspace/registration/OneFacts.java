package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.registration.Needs;
import org.zaedno.content.registration.Participant;
import org.zaedno.content.registration.Registered;
import org.zaedno.content.registration.RegistrationForm;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** What somebody sent: persons, answers, consents; and, apart, what they need, because that is forgotten first. */
class OneFacts extends Div {
    private final transient Phrases words;

    OneFacts(Registered registered, EventRoom room, EventDoors doors) {
        words = doors.words().in(ReadersLanguage.current());
        addClassName("one-facts");
        var names = WhomNames.of(room.id(), doors);
        var facts = list();
        registered.email().ifPresent(mail -> row(facts, "email", new Anchor("mailto:" + mail, mail)));
        registered
                .kind()
                .ifPresent(kind -> row(facts, "kind", text(names.kinds().getOrDefault(kind, ""))));
        registered
                .member()
                .ifPresent(member -> row(facts, "member", text(names.members().getOrDefault(member, ""))));
        row(facts, "registered", text(words.dateAndTime(registered.registeredAt())));
        row(facts, "came", text(getTranslation(Choices.key("organise.came.", registered.cameBy()))));
        row(facts, "way", text(getTranslation(registered.online() ? "organise.way.online" : "organise.way.there")));
        row(
                facts,
                "language",
                text(getTranslation("workspace.edition." + registered.language().tag())));
        add(facts);
        if (!registered.people().isEmpty()) add(people(registered.people()));
        var needs = registered.needs();
        if (!needs.equals(Needs.NONE))
            add(needs(needs, doors.forms().find(room.id()).map(RegistrationForm::needsUntil)));
        answers(registered, room, doors);
        if (!registered.consents().isEmpty())
            add(part(
                    "consents",
                    new Paragraph(registered.consents().stream()
                            .sorted()
                            .map(consent -> getTranslation(Choices.key("organise.consent.", consent)))
                            .collect(Collectors.joining("; ")))));
    }

    private Component people(List<Participant> people) {
        var list = new UnorderedList();
        list.addClassName("shared");
        for (var person : people) {
            var from = new Span(
                    RegisteredTable.from(person).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")));
            from.addClassName("row-note");
            var what = new Div(new Span(person.name()), from);
            what.addClassName("shared-what");
            var code = new Span(person.code());
            code.addClassName("code");
            code.setTitle(getTranslation("organise.one.code"));
            list.add(new ListItem(what, code));
        }
        return part("people", list);
    }

    private Component needs(Needs needs, java.util.Optional<LocalDate> until) {
        var said = list();
        if (!needs.access().isEmpty()) row(said, "access", text(needs.access()));
        if (!needs.diet().isEmpty()) row(said, "diet", text(needs.diet()));
        if (!needs.interpreter().isEmpty()) row(said, "interpreter", text(needs.interpreter()));
        var part = part("needs", said);
        until.ifPresent(day -> part.add(new Paragraph(getTranslation("organise.one.needs-until", date(day)))));
        part.addClassName("one-needs");
        return part;
    }

    private void answers(Registered registered, EventRoom room, EventDoors doors) {
        var said = list();
        for (var question : doors.forms().questions(room.id()).questions()) {
            var answer = registered.answers().getOrDefault(question.id(), List.of());
            if (answer.isEmpty()) continue;
            said.add(pair(
                    question.label().in(ReadersLanguage.current()),
                    text(answer.stream()
                            .map(one -> Conditions.answer(question, one))
                            .collect(Collectors.joining(", ")))));
        }
        if (said.getChildren().findAny().isPresent()) add(part("answers", said));
    }

    private String date(LocalDate day) {
        return words.dateInText(new WallTime(day.atTime(12, 0)).instant());
    }

    private Section part(String key, Component content) {
        var part = new Section(new H3(getTranslation("organise.one." + key)), content);
        part.addClassName("one-part");
        return part;
    }

    private static DescriptionList list() {
        var list = new DescriptionList();
        list.addClassName("one-list");
        return list;
    }

    private void row(DescriptionList list, String key, Component value) {
        list.add(pair(getTranslation("organise.one." + key), value));
    }

    private static Div pair(String name, Component value) {
        return new Div(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private static Span text(String words) {
        return new Span(words);
    }
}
