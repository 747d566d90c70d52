package org.zaedno.hub.workspace.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.desk.Heap;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemSort;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.board.BoardNavigation;
import org.zaedno.hub.workspace.board.BoardTable;
import org.zaedno.hub.workspace.items.WriteMenu;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** Where a person begins: what waits for them, what comes, where the latest texts stand. */
@Route(value = ":workspace/" + DeskNavigation.SEGMENT, layout = Shell.class)
@PermitAll
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** As many as fit under the inbox without a page. */
    private static final int LATEST = 5;

    private final transient DeskDoors doors;
    private transient ActingWorkspace acting;
    private transient Phrases words;

    DeskView(DeskDoors doors) {
        this.doors = doors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        words = doors.words().in(ReadersLanguage.current());
        removeAll();
        entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(DeskNavigation.HEAP)
                .flatMap(DeskView::heap)
                .ifPresentOrElse(this::showHeap, this::showDesk);
    }

    /** What a number on the desk counts. */
    private void showHeap(Heap heap) {
        var workspace = acting.workspace().slug();
        var back = new Anchor(DeskNavigation.desk(workspace), getTranslation("desk.back"));
        back.addClassName("link");
        var inbox = new Inbox(workspace, new DeskHeap(heap, doors.desk().all(heap), words));
        var head = new Header(inbox.heading(), back);
        head.addClassName("stage-head");
        add(
                head,
                inbox.isEmpty() ? new NothingWaits(workspace, doors.editorial().mayWrite()) : inbox);
    }

    private void showDesk() {
        var workspace = acting.workspace().slug();
        var heaps = new ArrayList<Waiting>();
        doors.desk().now().forEach((heap, pile) -> heaps.add(new DeskHeap(heap, pile, words)));
        var coming = heaps.stream().filter(DeskView::isComing).toList();
        heaps.removeAll(coming);
        doors.others().orderedStream().forEach(heaps::add);
        heaps.sort(Comparator.comparingInt(Waiting::order));
        var main = new Div();
        main.addClassName("desk-main");
        inboxes(heaps).forEach(main::add);
        boolean free = main.getComponentCount() == 0;
        if (free) main.add(new NothingWaits(workspace, doors.editorial().mayWrite()));
        latest().ifPresent(main::add);

        var head = new DeskHead(doors.people().me(), doors.clock().instant(), words);
        // The next step of the day is the marigold one.
        if (doors.editorial().mayWrite()) {
            var write = new WriteMenu(workspace, Kind.NEWS, true);
            head.add(free ? write : write.quiet());
        }
        var desk = new Div(main);
        desk.addClassName("desk");
        var side = new Aside();
        side.addClassName("desk-side");
        side.getElement().setAttribute("aria-label", getTranslation("desk.side"));
        inboxes(coming).forEach(side::add);
        var lately = doors.desk().lately();
        if (!lately.isEmpty()) side.add(new Lately(workspace, lately, words));
        if (side.getComponentCount() > 0) desk.add(side);
        add(head, desk);
    }

    private static Optional<Heap> heap(String name) {
        return Stream.of(Heap.values())
                .filter(heap -> DeskNavigation.name(heap).equals(name))
                .findFirst();
    }

    private List<Component> inboxes(List<Waiting> heaps) {
        var inboxes = new ArrayList<Component>();
        for (var waiting : heaps) {
            var lines = waiting.lines(acting.workspace().slug());
            if (!lines.isEmpty())
                inboxes.add(
                        new Inbox(acting.workspace().slug(), waiting, lines, inboxes.isEmpty() && !isComing(waiting)));
        }
        return inboxes;
    }

    private static boolean isComing(Waiting waiting) {
        return waiting instanceof DeskHeap own && own.heap() == Heap.COMING;
    }

    private Optional<Section> latest() {
        var reading = ReadersLanguage.current();
        var page = doors.lists().page(ItemFilter.ALL, ItemSort.LAST_CHANGED, reading, 0, LATEST);
        if (page.rows().isEmpty()) return Optional.empty();
        var workspace = acting.workspace().slug();
        var all = new Anchor(BoardNavigation.board(workspace), getTranslation("desk.board.all"));
        all.addClassName("more");
        var title = new H2(getTranslation("desk.board"));
        title.add(all);
        return Optional.of(new Section(title, BoardTable.brief(workspace, words, page.rows())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                getTranslation("desk.title"),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
