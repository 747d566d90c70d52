package org.zaedno.hub.workspace.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
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
import org.zaedno.content.desk.Heap;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemSort;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.board.BoardNavigation;
import org.zaedno.hub.workspace.board.BoardTable;
import org.zaedno.hub.workspace.items.WriteMenu;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** Where a person begins: what waits for them, what comes, where the latest texts stand. */
@Route(value = ":workspace/" + DeskNavigation.SEGMENT, layout = Shell.class)
@PermitAll
@StyleSheet("context://assets/workspace/items.css")
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** As many as fit under the inbox without a page. */
    private static final int LATEST = 5;

    private final transient DeskDoors doors;
    private transient ActingWorkspace acting;

    DeskView(DeskDoors doors) {
        this.doors = doors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        removeAll();
        var workspace = acting.workspace().slug();
        var me = doors.people().me();
        var words = doors.words().in(ReadersLanguage.current());
        var heaps = new ArrayList<Waiting>();
        doors.desk().now().forEach((heap, pile) -> heaps.add(new DeskHeap(heap, pile, me, words)));
        var coming = heaps.stream().filter(DeskView::isComing).toList();
        heaps.removeAll(coming);
        doors.others().orderedStream().forEach(heaps::add);
        heaps.sort(Comparator.comparingInt(Waiting::order));

        var today = new Paragraph(
                getTranslation("desk.today", words.date(doors.clock().instant())));
        var head = new Header(new Div(today, new H1(getTranslation("desk.hello", me.name()))));
        head.addClassName("stage-head");
        if (doors.editorial().mayWrite()) head.add(new WriteMenu(workspace, Kind.NEWS, true));
        var main = new Div();
        main.addClassName("desk-main");
        inboxes(heaps).forEach(main::add);
        if (main.getComponentCount() == 0) main.add(nothing());
        latest().ifPresent(main::add);
        var desk = new Div(main);
        desk.addClassName("desk");
        if (!coming.isEmpty()) {
            var side = new Aside();
            side.addClassName("desk-side");
            side.getElement().setAttribute("aria-label", getTranslation("desk.heap.coming"));
            inboxes(coming).forEach(side::add);
            desk.add(side);
        }
        add(head, desk);
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

    private Component nothing() {
        boolean writes = doors.editorial().mayWrite();
        var empty = new Div(
                new H2(getTranslation("desk.empty.title")),
                new Paragraph(getTranslation(writes ? "desk.empty.text" : "desk.empty.read")));
        empty.addClassName("empty");
        return empty;
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
        return Optional.of(new Section(
                title, new BoardTable(workspace, doors.words().in(reading), page.rows(), List.of(), Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                getTranslation("desk.title"),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
