package org.zaedno.hub.workspace.people;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Set;
import org.zaedno.content.people.JoinDesk;
import org.zaedno.content.people.JoinRequest;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.SayDialog;

/** What a coordinator does about somebody who asks to be let in. A decline can be undone, letting in by ending it. */
class JoinActions implements JoinRequestList.Wishes {
    private final JoinDesk desk;

    JoinActions(JoinDesk desk) {
        this.desk = desk;
    }

    @Override
    public void letIn(JoinRequest request) {
        new RolesDialog(
                        translate("join.let-in.title", request.name()),
                        Set.of(Role.AUTHOR),
                        translate("join.let-in"),
                        roles -> {
                            desk.accept(request.id(), roles);
                            Notice.done(translate("join.let-in.done", request.name()));
                            again();
                        })
                .open();
    }

    @Override
    public void askBack(JoinRequest request) {
        new SayDialog(
                        translate("join.ask-back.title", request.name()),
                        translate("join.ask-back.text"),
                        JoinDesk.WORDS_MAX,
                        translate("join.send"),
                        words -> {
                            desk.say(request.id(), words);
                            Notice.done(translate("join.ask-back.done", request.name()));
                            again();
                        })
                .open();
    }

    @Override
    public void decline(JoinRequest request) {
        new SayDialog(
                        translate("join.decline.title", request.name()),
                        translate("join.decline.text", JoinDesk.AGAIN.toDays()),
                        JoinDesk.WORDS_MAX,
                        translate("join.decline"),
                        words -> {
                            desk.decline(request.id(), words);
                            Notice.done(translate("join.decline.done", request.name()), undo(request));
                            again();
                        })
                .open();
    }

    private Button undo(JoinRequest request) {
        var undo = new Button(translate("team.undo"), click -> {
            click.getSource().setEnabled(false);
            try {
                desk.reopen(request.id());
            } catch (Refusal refused) {
                Notice.refused(refused);
            }
            again();
        });
        undo.addThemeName("tertiary");
        return undo;
    }

    private static void again() {
        UI.getCurrentOrThrow().refreshCurrentRoute(true);
    }
}
