package org.zaedno.hub.workspace.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zaedno.content.placement.Placement;
import org.zaedno.content.placement.PlacementState;
import org.zaedno.content.placement.Placements;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** What this workspace shares with others: what waits for a word, what is shown here, what others show. */
@Route(value = ":workspace/placements", layout = Shell.class)
@PermitAll
class PlacementsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Placements placements;
    private final transient CoalitionDirectory directory;
    private final transient Words words;
    private final transient PlacementMoves moves;
    private final transient PlacementDialogs dialogs;
    private final Div buttons = new Div();
    private final Div lists = new Div();
    private transient ActingWorkspace acting;

    PlacementsView(Placements placements, CoalitionDirectory directory, Words words) {
        this.placements = placements;
        this.directory = directory;
        this.words = words;
        moves = new PlacementMoves(placements, this::show);
        dialogs = new PlacementDialogs(placements, moves);
        var offer = new Button(
                getTranslation("placement.offer.begin"),
                Drawing.of(Glyph.SHARE),
                click -> dialogs.offer(Optional.empty()));
        offer.addThemeName("primary");
        var ask = new Button(getTranslation("placement.request.begin"), click -> dialogs.ask());
        buttons.add(ask, offer);
        buttons.addClassName("stage-buttons");
        var head = new Header(new H1(getTranslation("placement.title")), buttons);
        head.addClassName("stage-head");
        lists.getElement().setAttribute("aria-live", "polite");
        add(head, lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        buttons.setVisible(placements.maySpeak());
        show();
    }

    private void show() {
        var all = placements.mine(ReadersLanguage.current());
        lists.removeAll();
        if (all.isEmpty()) {
            lists.add(nothingYet());
            return;
        }
        var side = acting.id();
        var open = states(PlacementState.OPEN);
        list("waiting", all, open.and(p -> !p.spokeFirst(side)));
        list("here", all, states(PlacementState.ACCEPTED).and(p -> p.host().equals(side)));
        list("there", all, states(PlacementState.ACCEPTED).and(p -> p.owner().equals(side)));
        list("sent", all, open.and(p -> p.spokeFirst(side)));
        list("settled", all, states(PlacementState.DECLINED).or(states(PlacementState.WITHDRAWN)));
    }

    private void list(String name, List<Placement> all, Predicate<Placement> which) {
        var others = new Others(directory.all());
        Phrases phrases = words.in(ReadersLanguage.current());
        var rows = all.stream()
                .filter(which)
                .map(placement -> new PlacementRow(placement, acting.id(), others, phrases, moves))
                .toList();
        if (rows.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("shared");
        rows.forEach(list::add);
        var section = new Section(new H2(getTranslation("placement.list-" + name)), list);
        section.addClassName("stage-part");
        lists.add(section);
    }

    private static Predicate<Placement> states(PlacementState state) {
        return placement -> placement.state() == state;
    }

    private Component nothingYet() {
        var empty = new Div(
                new H2(getTranslation("placement.empty.title")), new Paragraph(getTranslation("placement.empty.text")));
        empty.addClassName("empty");
        return empty;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                getTranslation("placement.title"),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
