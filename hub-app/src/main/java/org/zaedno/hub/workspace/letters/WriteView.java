package org.zaedno.hub.workspace.letters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zaedno.content.mail.Audience;
import org.zaedno.content.mail.Occasion;
import org.zaedno.content.mail.Recipient;
import org.zaedno.content.registration.RegistrationId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.Question;
import org.zaedno.hub.workspace.registration.EventDoors;
import org.zaedno.hub.workspace.registration.EventRoom;
import org.zaedno.hub.workspace.registration.EventTab;
import org.zaedno.hub.workspace.registration.EventView;
import org.zaedno.hub.workspace.shell.Shell;

/** Writing to those who registered: to whom, in which words, how it arrives. What narrows to whom is in the address. */
@Route(value = EventTab.AT + "/messages/write", layout = Shell.class)
@PermitAll
class WriteView extends EventView {
    private static final String CHANGE = "change";

    /** Made once for what is typed here: sent twice, it is sent once. */
    private transient UUID key = UUID.randomUUID();

    private final transient LetterDoors letters;
    private final Div readers = new Div();
    private final Button send = new Button("", click -> ask());
    private transient Occasion occasion = Occasion.MESSAGE;
    private transient Audience audience = Audience.LIVING;
    private transient List<Recipient> recipients = List.of();
    private transient Optional<Set<Object>> drawn = Optional.empty();
    private transient Optional<AudienceForm> filter = Optional.empty();
    private transient WordsForm form;
    private transient WritePreview preview;

    WriteView(EventDoors doors, LetterDoors letters) {
        super(doors, EventTab.MESSAGES);
        this.letters = letters;
        readers.getElement().setAttribute("aria-live", "polite");
        send.addThemeName("primary");
    }

    /** Where a change of hour or place is told. */
    static String change(EventRoom room) {
        return room.at(EventTab.MESSAGES) + "/write?" + CHANGE + "=yes";
    }

    @Override
    protected void enter(BeforeEnterEvent entering) {
        var address = entering.getLocation().getQueryParameters();
        var picked = AudienceQuery.picked(address);
        audience = picked.isEmpty() ? AudienceQuery.of(address) : Audience.picked(picked);
        occasion = address.getSingleParameter(CHANGE).isPresent() ? Occasion.EVENT_CHANGED : Occasion.MESSAGE;
        var wanted = Optional.of(Set.<Object>of(room.id(), occasion, picked));
        if (!drawn.equals(wanted)) {
            drawn = wanted;
            draw(picked);
        }
        filter.ifPresent(choice -> choice.show(audience));
        show();
    }

    @Override
    protected void changed() {
        if (!found().equals(recipients)) show();
    }

    /** Once: who types goes on typing. */
    private void draw(Set<RegistrationId> picked) {
        key = UUID.randomUUID();
        filter = Optional.empty();
        var back = new Anchor(room.at(EventTab.MESSAGES), getTranslation("letters.back"));
        back.addClassName("link");
        var whom = new Section(new H2(getTranslation("letters.to")));
        whom.addClassName("stage-part");
        if (occasion == Occasion.MESSAGE && picked.isEmpty()) {
            var choice = new AudienceForm(Kinds.named(doors.forms().kindsEver(room.id())), this::narrow);
            filter = Optional.of(choice);
            whom.add(choice);
        } else {
            whom.add(new Paragraph(
                    getTranslation(occasion == Occasion.MESSAGE ? "letters.to.picked" : "letters.to.before-change")));
        }
        whom.add(readers);
        form = new WordsForm(occasion, letters.fillings(), this::typed);
        preview = new WritePreview(letters, this::typed);
        new FirstWords(letters, doors.words()).into(form, occasion, room);
        var sides = new Div(form, preview);
        sides.addClassName("mail-sides");
        var what = new Section(new H2(getTranslation("letters.words")), sides);
        what.addClassName("stage-part");
        var main = new Div(
                back,
                new H2(getTranslation(occasion == Occasion.MESSAGE ? "letters.write" : "letters.untold.tell-title")),
                whom,
                what,
                send);
        main.addClassNames("organise-main", "compose");
        content.removeAll();
        content.add(main);
    }

    private void show() {
        recipients = found();
        readers.removeAll();
        readers.add(new Readers(recipients, room));
        send.setText(getTranslation("letters.send", recipients.size()));
        send.setEnabled(!recipients.isEmpty());
        preview.readers(recipients);
        typed();
    }

    private List<Recipient> found() {
        return occasion == Occasion.MESSAGE
                ? letters.messages().recipients(room.id(), audience)
                : letters.messages().toBeTold(room.id());
    }

    private void typed() {
        try {
            preview.show(occasion, form.language(), form.words());
        } catch (InvalidValue no) {
            form.refuse(no);
        }
    }

    private void narrow(Audience wanted) {
        go(room.at(EventTab.MESSAGES) + "/write", AudienceQuery.toAddress(wanted));
    }

    private void ask() {
        try {
            var words = form.words();
            long english = Readers.inEnglish(recipients);
            var others = recipients.size() - english;
            var text = words.en().isEmpty() && english > 0
                    ? getTranslation("letters.ask.no-english", recipients.size(), english)
                    : words.bg().isEmpty() && others > 0
                            ? getTranslation("letters.ask.no-bulgarian", recipients.size(), others)
                            : getTranslation("letters.ask.text", recipients.size());
            Question.confirm(getTranslation("letters.ask"), text, getTranslation("letters.ask.verb"), this::send);
        } catch (InvalidValue no) {
            form.turnTo(no);
        }
    }

    private void send() {
        try {
            int queued = occasion == Occasion.MESSAGE
                    ? letters.messages().send(key, room.id(), audience, form.words())
                    : letters.messages().tellChange(key, room.id(), form.words());
            go(room.at(EventTab.MESSAGES), QueryParameters.empty());
            Notice.done(getTranslation("letters.done", queued));
        } catch (InvalidValue no) {
            form.turnTo(no);
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
    }
}
