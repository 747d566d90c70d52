package org.zaedno.hub.workspace.letters;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.zaedno.content.mail.Lot;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.registration.EventDoors;
import org.zaedno.hub.workspace.registration.EventTab;
import org.zaedno.hub.workspace.registration.EventView;
import org.zaedno.hub.workspace.registration.RegistrationNavigation;
import org.zaedno.hub.workspace.shell.Shell;

/** What was written to those who registered and what became of it; what they do not know yet; what goes by itself. */
@Route(value = EventTab.AT + "/messages", layout = Shell.class)
@PermitAll
class MessagesView extends EventView {
    private final transient LetterDoors letters;
    private final Div news = new Div();
    private final Div sent = new Div();
    private transient List<Lot> shown = List.of();

    MessagesView(EventDoors doors, LetterDoors letters) {
        super(doors, EventTab.MESSAGES);
        this.letters = letters;
        sent.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void enter(BeforeEnterEvent entering) {
        var write = new Anchor(
                RegistrationNavigation.write(room.workspace(), room.id(), List.of()), getTranslation("letters.write"));
        write.addClassName("button");
        var bar = new Div(write);
        bar.addClassName("stage-buttons");
        bar.setVisible(!doors.registrations().tallies(room.id()).isEmpty());
        var main = new Div(news, bar, sent);
        main.addClassName("organise-main");
        var side = new Aside(new PlanForm(letters.plans(), room));
        side.addClassName("organise-side");
        side.getElement().setAttribute("aria-label", getTranslation("letters.plan"));
        content.removeAll();
        content.add(main, side);
        tellNews();
        sent.removeAll();
        show(letters.sent().of(room.id(), ReadersLanguage.current()));
    }

    @Override
    protected void changed() {
        var now = letters.sent().of(room.id(), ReadersLanguage.current());
        if (!now.equals(shown)) show(now);
    }

    private void tellNews() {
        news.removeAll();
        var concerned = letters.messages().toBeTold(room.id());
        if (concerned.isEmpty()) return;
        letters.messages()
                .untold(room.id())
                .ifPresent(
                        change -> news.add(new UntoldBox(change, room, concerned.size(), words(), this::leaveUntold)));
    }

    private void leaveUntold() {
        letters.messages().leaveUntold(room.id());
        tellNews();
    }

    private void show(List<Lot> lots) {
        shown = lots;
        sent.removeAll();
        if (!letters.letters().areSent() && !lots.isEmpty()) {
            var kept = new Paragraph(getTranslation("letters.no-server"));
            kept.addClassName("organise-text");
            sent.add(kept);
        }
        sent.add(lots.isEmpty() ? nothingYet() : new SentList(lots, room, letters.fillings(), words()));
    }

    private Div nothingYet() {
        boolean somebody = doors.registrations().tallies(room.id()).containsKey(RegistrationState.CONFIRMED);
        var empty = new Div(
                new com.vaadin.flow.component.html.H2(getTranslation("letters.none")),
                new Paragraph(getTranslation(somebody ? "letters.none-text" : "letters.nobody-text")));
        empty.addClassName("empty");
        return empty;
    }
}
