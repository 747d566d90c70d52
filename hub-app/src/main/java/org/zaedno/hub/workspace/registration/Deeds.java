package org.zaedno.hub.workspace.registration;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.registration.Participant;
import org.zaedno.content.registration.Place;
import org.zaedno.content.registration.Registered;
import org.zaedno.content.registration.RegistrationDesk;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.SayDialog;

/**
 * What an organiser decides about a registration. A yes is given at once; what takes a place away, or gives one out of
 * turn, asks for the reason first: people read it, and none of it can be taken back.
 */
class Deeds {
    private final RegistrationDesk desk;
    private final Phrases words;
    private final Runnable changed;

    Deeds(RegistrationDesk desk, Phrases words, Runnable changed) {
        this.desk = desk;
        this.words = words;
        this.changed = changed;
    }

    /** The buttons for how it stands now; the likeliest first. */
    Div buttons(Registered registered) {
        var buttons = new Div();
        buttons.addClassName("shared-actions");
        switch (registered.state()) {
            case AWAITING_APPROVAL -> {
                var yes = button("approve", registered, () -> done(registered, desk.approve(registered.id())));
                yes.addThemeName("primary");
                buttons.add(yes, refuse(registered));
            }
            case WAITING ->
                buttons.add(
                        button(
                                "admit",
                                registered,
                                () -> ask("admit", registered, why -> desk.admit(registered.id(), why))),
                        refuse(registered),
                        cancel(registered));
            case OFFERED -> buttons.add(refuse(registered), cancel(registered));
            case CONFIRMED -> buttons.add(cancel(registered), refuse(registered));
            case DECLINED, EXPIRED, REFUSED, CANCELLED -> {
                // it is over
            }
        }
        return buttons;
    }

    /** Says how it stands now, also where somebody else was faster. */
    void done(Registered registered, Place place) {
        changed.run();
        Notice.done(told(name(registered), place));
    }

    void changed() {
        changed.run();
    }

    /** How it stands, in a sentence. */
    String told(String name, Place place) {
        return switch (place) {
            case Place.Confirmed _ -> translate("organise.done.confirmed", name);
            case Place.Waiting(var _, int turn) -> translate("organise.done.waiting", name, turn);
            case Place.AwaitingApproval _ -> translate("organise.done.awaiting", name);
            case Place.Offered(var _, var until) -> translate("organise.done.offered", name, words.dateAndTime(until));
            case Place.Refused _ -> translate("organise.done.refused", name);
            case Place.GivenUp _ -> translate("organise.done.given-up", name);
        };
    }

    /** Who sent the form; a number, once the persons are forgotten. */
    static String name(Registered registered) {
        return registered.people().stream()
                .findFirst()
                .map(Participant::name)
                .orElseGet(() -> translate("organise.forgotten", registered.arrival()));
    }

    private Button refuse(Registered registered) {
        return button("refuse", registered, () -> ask("refuse", registered, why -> desk.refuse(registered.id(), why)));
    }

    private Button cancel(Registered registered) {
        return button(
                "cancel",
                registered,
                () -> ask("cancel", registered, why -> {
                    if (TypedText.saysNothing(why)) throw new InvalidValue("registration-reason");
                    return desk.cancel(registered.id(), why);
                }));
    }

    private void ask(String deed, Registered registered, Function<String, Place> how) {
        new SayDialog(
                        translate("organise.ask." + deed, name(registered)),
                        translate("organise.explained." + deed),
                        RegistrationDesk.REASON_MAX,
                        translate("organise.do." + deed),
                        why -> done(registered, how.apply(why)))
                .wanting()
                .open();
    }

    private Button button(String deed, Registered registered, Runnable action) {
        var verb = translate("organise.do." + deed);
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(translate("placement.do-of", verb, name(registered)));
        return button;
    }
}
