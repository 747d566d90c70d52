package org.zaedno.hub.workspace.letters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zaedno.content.registration.InvitedPerson;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.registration.EventRoom;
import org.zaedno.hub.workspace.registration.RegistrationNavigation;

/** Who is invited by name and what came of it. */
class InvitedList extends Section {
    /** What a row asks for; the view does it. */
    interface Wishes {
        void sendAgain(InvitedPerson invited);

        void link(InvitedPerson invited);

        void revoke(InvitedPerson invited);
    }

    private final transient EventRoom room;
    private final transient Phrases words;
    private final transient Wishes wishes;

    InvitedList(List<InvitedPerson> invited, EventRoom room, Phrases words, Wishes wishes) {
        this.room = room;
        this.words = words;
        this.wishes = wishes;
        addClassName("stage-part");
        long used = invited.stream().filter(one -> one.used().isPresent()).count();
        var list = new UnorderedList();
        list.addClassNames("shared", "invited");
        invited.stream().map(this::row).forEach(list::add);
        add(new H2(getTranslation("letters.invited", invited.size(), used)), list);
    }

    private ListItem row(InvitedPerson invited) {
        var name = new H3();
        invited.used()
                .ifPresentOrElse(
                        registration -> name.add(new Anchor(
                                RegistrationNavigation.one(room.workspace(), room.id(), registration),
                                called(invited))),
                        () -> name.setText(called(invited)));
        var note = new Span(note(invited));
        note.addClassName("row-note");
        var what = new Div(name, note);
        what.addClassName("shared-what");
        var state = new Span(getTranslation("letters.invited." + state(invited)));
        state.addClassNames("state", look(invited));
        var became = new Div(state);
        became.addClassName("outbox-state");
        var row = new ListItem(what, became);
        if (!invited.revoked() && invited.used().isEmpty()) row.add(actions(invited));
        return row;
    }

    private Div actions(InvitedPerson invited) {
        var actions = new Div();
        actions.addClassName("shared-actions");
        if (invited.email().isPresent()) actions.add(button("again", invited, () -> wishes.sendAgain(invited)));
        actions.add(
                button("link", invited, () -> wishes.link(invited)),
                button("revoke", invited, () -> wishes.revoke(invited)));
        return actions;
    }

    private Button button(String deed, InvitedPerson invited, Runnable action) {
        var verb = getTranslation("letters.invited.do-" + deed);
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(getTranslation("placement.do-of", verb, called(invited)));
        button.addThemeName("tertiary");
        return button;
    }

    private String note(InvitedPerson invited) {
        var parts = new ArrayList<String>();
        invited.email().filter(address -> !address.equals(called(invited))).ifPresent(parts::add);
        parts.add(getTranslation("letters.invited.since", words.date(invited.madeAt())));
        if (invited.partyMax() > 1) parts.add(getTranslation("organise.party", invited.partyMax()));
        return String.join(" · ", parts);
    }

    /** The name, else the address; neither is known once the persons are forgotten. */
    static String called(InvitedPerson invited) {
        return invited.name().isEmpty() ? invited.email().orElse("–") : invited.name();
    }

    private static String state(InvitedPerson invited) {
        if (invited.used().isPresent()) return "used";
        if (invited.revoked()) return "revoked";
        return invited.mail()
                .map(state -> "mail-" + state.toLowerCase(Locale.ROOT))
                .orElse("by-hand");
    }

    private static String look(InvitedPerson invited) {
        if (invited.used().isPresent()) return "good";
        if (invited.revoked()) return "rest";
        return invited.mail().filter("FAILED"::equals).isPresent() ? "turn" : "info";
    }
}
