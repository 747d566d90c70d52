package org.zaedno.hub.workspace.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import org.zaedno.content.people.Person;
import org.zaedno.hub.words.Phrases;

/** The day, and a greeting as people say it at that hour: by the given name. A trial account is a role and has none. */
class DeskHead extends Header {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final int DAY = 11;
    private static final int EVENING = 18;
    private static final int MORNING = 4;

    DeskHead(Person me, Instant now, Phrases words) {
        int hour = now.atZone(SOFIA).getHour();
        var greeting = getTranslation(
                "desk.greeting." + (hour >= EVENING || hour < MORNING ? "evening" : hour >= DAY ? "day" : "morning"));
        var today = new Paragraph(words.dayOfWeek(now));
        today.addClassName("desk-today");
        add(new Div(today, new H1(me.trial() ? greeting : getTranslation("desk.hello", greeting, given(me.name())))));
        addClassName("stage-head");
    }

    private static String given(String name) {
        return name.strip().split("\\s+")[0];
    }
}
