package org.zaedno.hub.workspace.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.zaedno.content.people.JoinRequest;
import org.zaedno.hub.words.Phrases;

/** Who asks to be let into the team, with what was said. For coordinators. */
class JoinRequestList extends Section {
    /** What a row asks for; the view does it. */
    interface Wishes {
        void letIn(JoinRequest request);

        void askBack(JoinRequest request);

        void decline(JoinRequest request);
    }

    /** @param open only requests that wait for one of the two sides */
    JoinRequestList(List<JoinRequest> open, String workspace, Phrases words, Wishes wishes) {
        addClassNames("invitations", "join-requests");
        add(new H2(getTranslation("join.title")));
        if (open.isEmpty()) {
            add(new Paragraph(getTranslation("join.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("people");
        for (var request : open) {
            var who = new Div(
                    new H3(request.name()), new Anchor("mailto:" + request.email(), request.email()), turn(request));
            who.addClassName("person-name");
            list.add(new ListItem(who, new JoinTalk(request, workspace, words), actions(request, wishes)));
        }
        add(list);
    }

    private Span turn(JoinRequest request) {
        var state = new Span(getTranslation(request.waitsForAsker() ? "join.waits-for-asker" : "join.waits-for-us"));
        state.addClassNames("state", request.waitsForAsker() ? "rest" : "turn");
        return state;
    }

    private Div actions(JoinRequest request, Wishes wishes) {
        var letIn = button("join.let-in", request, () -> wishes.letIn(request));
        if (!request.waitsForAsker()) letIn.addThemeName("primary");
        var decline = button("join.decline", request, () -> wishes.decline(request));
        decline.addThemeName("tertiary");
        var actions = new Div(letIn, button("join.ask-back", request, () -> wishes.askBack(request)), decline);
        actions.addClassName("row-actions");
        return actions;
    }

    private Button button(String key, JoinRequest request, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation("join.of", getTranslation(key), request.name()));
        return button;
    }
}
