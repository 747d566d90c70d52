package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.zaedno.hub.workspace.kit.Notice;

/** What came of a decision about many, person by person; what did not succeed stands first. */
class Outcomes extends Div {
    Outcomes(List<ManyDeeds.Outcome> outcomes, Deeds deeds) {
        addClassName("outcomes");
        getElement().setAttribute("role", "status");
        var list = new UnorderedList();
        outcomes.stream()
                .sorted(Comparator.comparing(one -> one instanceof ManyDeeds.Outcome.Decided))
                .map(one -> new ListItem(said(one, deeds)))
                .forEach(list::add);
        var close = new Button(getTranslation("organise.pick.seen"), click -> removeFromParent());
        close.addThemeName("tertiary");
        add(new H2(getTranslation("organise.pick.outcome", outcomes.size())), list, close);
    }

    private String said(ManyDeeds.Outcome outcome, Deeds deeds) {
        var name = Deeds.name(outcome.registered());
        return switch (outcome) {
            case ManyDeeds.Outcome.Decided(var _, var place) -> deeds.told(name, place);
            case ManyDeeds.Outcome.NotAny _ -> getTranslation("organise.pick.not-any", name);
            case ManyDeeds.Outcome.Failed(var _, var why) ->
                getTranslation("organise.pick.failed", name, Notice.textOf(why));
        };
    }
}
