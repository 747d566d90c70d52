package org.zaedno.hub.workspace.letters;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.zaedno.content.language.Language;
import org.zaedno.content.mail.Recipient;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.workspace.registration.EventRoom;
import org.zaedno.hub.workspace.registration.RegistrationNavigation;

/** How many will get it, in which language, and who. */
class Readers extends Div {
    /** Names in the list: who looks for one more goes to the list of everybody. */
    private static final int SHOWN = 200;

    Readers(List<Recipient> recipients, EventRoom room) {
        addClassName("readers");
        if (recipients.isEmpty()) {
            add(new Paragraph(getTranslation("letters.to.nobody")));
            return;
        }
        long english = inEnglish(recipients);
        var list = new UnorderedList();
        list.addClassName("readers-list");
        recipients.stream().limit(SHOWN).forEach(one -> {
            var name = new Anchor(
                    RegistrationNavigation.one(room.workspace(), room.id(), one.registration()),
                    one.name().isEmpty() ? one.address() : one.name());
            var note = new Span(getTranslation(Choices.key("organise.state.", one.state())));
            note.addClassName("row-note");
            list.add(new ListItem(name, note));
        });
        var who = new NativeDetails(getTranslation("letters.to.who"), list);
        add(
                new Paragraph(
                        getTranslation("letters.to.count", recipients.size(), recipients.size() - english, english)),
                who);
    }

    static long inEnglish(List<Recipient> recipients) {
        return recipients.stream().filter(one -> one.language() == Language.EN).count();
    }
}
