package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.hub.workspace.kit.Banner;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** The frame of the workspace: for whom one works, where one can go, who one is. */
public class Shell extends AppLayout implements AfterNavigationObserver {
    /** Orders of places at which a new group begins: what goes around the texts; the house, which few enter daily. */
    private static final int AROUND = 50;

    private static final int HOUSE = 70;

    /** Vaadin's button says which list it opens, and the list has not that name. */
    private static final String NAMED_CHILDREN = """
            customElements.whenDefined('vaadin-side-nav-item').then(() => this.updateComplete)
              .then(() => this.shadowRoot.querySelector('[part="children"]').id = 'children')""";

    private final transient MyWorkspaces mine;
    private final transient PeopleDesk people;
    private final transient List<Place> places;
    private final transient List<CoalitionPlace> coalition;
    private final Main main = new Main();
    private final Aside drawer = new Aside();
    private final Span where = new Span();
    private final Div archived = new Div();
    private Standing drawn = new Standing(Optional.empty(), Optional.empty());
    private String path = "";

    private final QuickFind find;
    private final Component finder;

    Shell(
            MyWorkspaces mine,
            PeopleDesk people,
            List<Place> places,
            List<CoalitionPlace> coalition,
            QuickSearch search) {
        this.mine = mine;
        this.find = new QuickFind(search);
        this.finder = find.icon();
        this.people = people;
        this.places = places.stream().sorted(Comparator.comparing(Place::order)).toList();
        this.coalition = coalition.stream()
                .sorted(Comparator.comparing(CoalitionPlace::order))
                .toList();
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("workspace.navigation.drawer")));
        main.setId("main");
        main.addClassName("stage");
        main.getElement().setAttribute("tabindex", "-1");
        drawer.addClassName("drawer");
        drawer.getElement().setAttribute("aria-label", getTranslation("workspace.navigation.drawer"));
        where.addClassName("where");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("workspace.navigation.open"));
        addToNavbar(skip(), toggle, where);
        addToDrawer(drawer);
        setContent(main);
    }

    /** Goes past the navigation; {@code workspace.js} moves the focus. */
    static Anchor skip() {
        var skip = new Anchor("#main", "");
        skip.setText(skip.getTranslation("workspace.skip"));
        skip.addClassName("skip");
        return skip;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.add(archived);
        main.getElement().appendChild(content.getElement());
        setContent(main);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        var standing = Standing.now();
        if (drawer.getComponentCount() == 0 || !standing.equals(drawn)) draw(standing);
        drawn = standing;
        var now = arrived.getLocation().getPath();
        // A new page: the reader, and the screen reader, begin at its heading. Not for a changed filter, nor when the
        // browser has just loaded everything. From the editor one comes to a frame of its own that is new.
        if (path.isEmpty() ? Walked.before() : !path.equals(now))
            main.getElement().callJsFunction("focus");
        path = now;
        Walked.on();
    }

    private void draw(Standing standing) {
        var acting = standing.acting();
        where.setText(acting.map(a -> a.workspace().shortName().in(ReadersLanguage.current()))
                .or(() -> standing.room().map(room -> getTranslation("coalition.name")))
                .orElse(""));
        boolean searches = acting.isPresent() || standing.room().isPresent();
        if (searches) addToNavbar(finder);
        else remove(finder);
        drawer.removeAll();
        drawer.add(new Switcher(standing, mine.all(), mine.duties()));
        acting.ifPresent(a -> drawer.add(find.button(), navigation(a)));
        standing.room().ifPresent(room -> drawer.add(find.button(), navigation(room)));
        drawer.add(new AboutMe(people, mine.me(), acting));
        archived.removeAll();
        if (acting.filter(a -> a.workspace().archivedAt().isPresent()).isPresent()) {
            archived.add(new Banner(getTranslation("workspace.archived.text")));
        }
    }

    private SideNav navigation(ActingWorkspace acting) {
        var slug = acting.workspace().slug().value();
        var navigation = navigation();
        var house = new SideNavItem(getTranslation("workspace.navigation.house"));
        house.setPrefixComponent(Drawing.of(Glyph.SETTINGS));
        boolean around = false;
        for (var place : places) {
            if (!place.isFor(acting.roles())) continue;
            var item = item(place.label(), slug + "/" + place.segment(), place.glyph());
            if (place.order() >= HOUSE) {
                house.addItem(item);
                continue;
            }
            // A little air between what one writes and what belongs to it.
            if (place.order() >= AROUND && !around) item.addClassName("nav-apart");
            around = place.order() >= AROUND;
            navigation.addItem(item);
        }
        house.addClassName("nav-apart");
        house.getElement().executeJs(NAMED_CHILDREN);
        navigation.addItem(house);
        return navigation;
    }

    private SideNav navigation(CoalitionRoom room) {
        var navigation = navigation();
        coalition.stream()
                .filter(room::opens)
                .forEach(place -> navigation.addItem(
                        item(place.label(), CoalitionRoom.SLUG + "/" + place.segment(), place.glyph())));
        return navigation;
    }

    private SideNav navigation() {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("workspace.navigation.label"));
        navigation.setI18n(new SideNav.SideNavI18n().setToggle(getTranslation("workspace.navigation.more")));
        return navigation;
    }

    private SideNavItem item(String label, String address, Glyph glyph) {
        var item = new SideNavItem(getTranslation(label), address);
        item.setPrefixComponent(Drawing.of(glyph));
        item.setMatchNested(true);
        return item;
    }
}
