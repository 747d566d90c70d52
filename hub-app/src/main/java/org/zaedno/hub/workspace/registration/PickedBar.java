package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.registration.RegistrationDesk;
import org.zaedno.content.registration.RegistrationId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.workspace.kit.SayDialog;

/** What can be done with everybody who is chosen. */
class PickedBar extends Div {
    /** What the bar asks for; the view does it. */
    interface Wishes {
        void approve(List<RegistrationId> ids);

        void refuse(List<RegistrationId> ids, String reason);

        void clear();
    }

    private final transient EventRoom room;
    private final transient Wishes wishes;

    PickedBar(EventRoom room, Wishes wishes) {
        this.room = room;
        this.wishes = wishes;
        addClassName("picked");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("organise.pick"));
        setVisible(false);
    }

    /** @param approval whether the event is one at which somebody says yes */
    void show(List<RegistrationId> picked, boolean approval) {
        removeAll();
        setVisible(!picked.isEmpty());
        if (picked.isEmpty()) return;
        var count = new Paragraph(getTranslation("organise.pick.count", picked.size()));
        count.getElement().setAttribute("role", "status");
        add(count);
        if (approval) {
            var yes = new Button(getTranslation("organise.pick.approve"), click -> wishes.approve(picked));
            yes.addThemeName("primary");
            yes.setDisableOnClick(true);
            add(yes);
        }
        var write = new Anchor(
                RegistrationNavigation.write(room.workspace(), room.id(), picked),
                getTranslation("organise.pick.write"));
        write.addClassName("link");
        var clear = new Button(getTranslation("organise.pick.clear"), click -> wishes.clear());
        clear.addThemeName("tertiary");
        add(new Button(getTranslation("organise.pick.refuse"), click -> ask(picked)), write, clear);
    }

    private void ask(List<RegistrationId> picked) {
        new SayDialog(
                        getTranslation("organise.pick.refuse-title", picked.size()),
                        getTranslation("organise.pick.refuse-text"),
                        RegistrationDesk.REASON_MAX,
                        getTranslation("organise.pick.refuse"),
                        why -> {
                            if (TypedText.saysNothing(why)) throw new InvalidValue("registration-reason");
                            wishes.refuse(picked, why);
                        })
                .wanting()
                .called(getTranslation("organise.reason"))
                .open();
    }
}
