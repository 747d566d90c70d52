package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.registration.PlaceLimit;
import org.zaedno.content.registration.RegistrationForm;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** An event without registration: one number and one button begin it, with what is usual; everything can be changed. */
class BeginPart extends Composite<Div> {
    /** When registration closes on the evening before. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final transient EventRoom room;
    private final transient EventDoors doors;
    private final transient Runnable begun;
    private final IntegerField places = new IntegerField(getTranslation("organise.begin.places"));

    BeginPart(EventRoom room, EventDoors doors, Runnable begun) {
        this.room = room;
        this.doors = doors;
        this.begun = begun;
        getContent().addClassName("empty");
        getContent().add(new H2(getTranslation("organise.begin.title")));
        room.facts().ifPresentOrElse(this::offer, this::whenFirst);
    }

    private void offer(EventFacts facts) {
        if (!doors.clock().instant().isBefore(facts.starts())) {
            getContent().add(new Paragraph(getTranslation("organise.begin.past")));
            return;
        }
        Phrases words = doors.words().in(ReadersLanguage.current());
        var closes = words.dateAndTime(closes(facts, doors.clock()));
        places.setMin(0);
        places.setMax(PlaceLimit.MAX);
        places.setManualValidation(true);
        places.setHelperText(getTranslation("organise.begin.places-help"));
        var begin = new Button(getTranslation("organise.begin.verb"), click -> begin(facts));
        begin.addThemeName("primary");
        getContent().add(new Paragraph(getTranslation("organise.begin.text", closes)), places, begin);
    }

    private void whenFirst() {
        var editor = new Anchor(
                RegistrationNavigation.editor(room.workspace(), room.id()), getTranslation("organise.begin.to-editor"));
        editor.addClassName("button");
        getContent().add(new Paragraph(getTranslation("organise.begin.when-first")), editor);
    }

    private void begin(EventFacts facts) {
        try {
            var now = doors.clock().instant();
            var form = RegistrationForm.open(room.id(), now, closes(facts, doors.clock()), facts.lastDay());
            doors.forms().save(form, new PlaceLimit(places.getOptionalValue(), List.of()));
            begun.run();
        } catch (Refusal no) {
            places.setErrorMessage(Notice.textOf(no));
            places.setInvalid(true);
            places.focus();
        }
    }

    /** The evening before; where that is over, when the event begins. */
    static Instant closes(EventFacts facts, Clock clock) {
        var eve = new WallTime(WallTime.of(facts.starts())
                        .shown()
                        .toLocalDate()
                        .minusDays(1)
                        .atTime(EVENING))
                .instant();
        return eve.isAfter(clock.instant()) ? eve : facts.starts();
    }
}
