package org.zaedno.hub.workspace.me;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.zaedno.content.people.JoinRequest;
import org.zaedno.content.people.JoinRequest.State;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.people.JoinTalk;

/** One request of the person: where, how it stands, what was said. */
class MyRequest extends ListItem {
    /** What the row asks for; the view does it. */
    interface Wishes {
        void answer(JoinRequest request, String workspace);

        void withdraw(JoinRequest request, String workspace);
    }

    MyRequest(JoinRequest request, Workspace workspace, Phrases words, Wishes wishes) {
        var name = workspace.shortName().in(ReadersLanguage.current());
        var who = new Div(new H3(workspace.name().in(ReadersLanguage.current())), state(request));
        who.addClassName("person-name");
        add(who, new JoinTalk(request, name, words));
        if (request.state() != State.OPEN) return;
        var answer = button("join.reply", name, () -> wishes.answer(request, name));
        if (request.waitsForAsker()) answer.addThemeName("primary");
        var withdraw = button("join.withdraw", name, () -> wishes.withdraw(request, name));
        withdraw.addThemeName("tertiary");
        var actions = new Div(answer, withdraw);
        actions.addClassName("row-actions");
        add(actions);
    }

    private Span state(JoinRequest request) {
        var key = request.waitsForAsker() ? "asks" : request.state().name().toLowerCase(Locale.ROOT);
        var state = new Span(getTranslation("join.state-" + key));
        state.addClassNames(
                "state", request.waitsForAsker() ? "turn" : request.state() == State.ACCEPTED ? "good" : "rest");
        return state;
    }

    private Button button(String key, String workspace, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation("join.of", getTranslation(key), workspace));
        return button;
    }
}
