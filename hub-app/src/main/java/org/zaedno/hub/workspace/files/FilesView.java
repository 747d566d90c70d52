package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.zaedno.content.files.FileDesk;
import org.zaedno.content.files.FileFilter.Family;
import org.zaedno.content.files.FileIntake;
import org.zaedno.content.files.FileLimits;
import org.zaedno.content.files.FileRetention;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.language.Slug;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.workspace.kit.Paging;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** The library of the workspace. Everything that narrows it is in the address. */
@Route(value = ":workspace/files", layout = Shell.class)
@PermitAll
class FilesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient FileDesk desk;
    private final transient FileIntake intake;
    private final transient Tenancy tenancy;
    private final FilesFilterForm filter = new FilesFilterForm(this::go);
    private final Div door = new Div();
    private final Div rows = new Div();
    private final Paragraph room = new Paragraph();
    private transient Slug workspace;
    private transient FilesQuery query = FilesQuery.ALL;
    private String title = "";

    FilesView(FileDesk desk, FileIntake intake, Tenancy tenancy) {
        this.desk = desk;
        this.intake = intake;
        this.tenancy = tenancy;
        var head = new Header(new H1(getTranslation("workspace.files.title")), room);
        head.addClassName("stage-head");
        room.addClassName("row-note");
        rows.getElement().setAttribute("aria-live", "polite");
        add(head, door, filter, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var acting = ActingWorkspace.require();
        workspace = acting.workspace().slug();
        query = FilesQuery.of(entering.getLocation().getQueryParameters());
        title = getTranslation(
                "workspace.title",
                getTranslation("workspace.files.title"),
                acting.workspace().shortName().in(ReadersLanguage.current()));
        // Kept while one only looks around: an upload may be on its way.
        if (door.getComponentCount() == 0 && desk.mayWrite())
            door.add(new UploadArea(intake, tenancy.acting(), List.of(Family.values()), this::arrived));
        filter.show(query);
        show();
    }

    private void show() {
        room.setText(getTranslation(
                "workspace.files.room", FileFacts.size(desk.roomTaken()), FileFacts.size(FileLimits.ROOM_BYTES)));
        rows.removeAll();
        rows.add(content(query));
    }

    private Component content(FilesQuery shown) {
        long total = desk.count(shown.filter());
        filter.setVisible(total > 0 || shown.isNarrowed());
        if (total == 0) return shown.isNarrowed() ? nothingFound(shown) : nothingYet();
        if (shown.offset() >= total) return content(shown.onPage((int) ((total - 1) / FilesQuery.SIZE) + 1));
        return new Div(
                FileGrid.leading(workspace, desk.list(shown.filter(), shown.offset(), FilesQuery.SIZE)),
                new Paging(shown.page(), FilesQuery.SIZE, total, number -> address(shown.onPage(number))));
    }

    /** The newest stand first, where nothing hides them. */
    private void arrived(List<KeptFile> files) {
        if (query.isNarrowed()) go(FilesQuery.ALL);
        else show();
    }

    private Component nothingYet() {
        return empty(
                new H2(getTranslation("workspace.files.empty.title")),
                new Paragraph(
                        getTranslation(desk.mayWrite() ? "workspace.files.empty.text" : "workspace.files.empty.read")));
    }

    private Component nothingFound(FilesQuery shown) {
        var all = new Anchor(address(FilesQuery.ALL), getTranslation("workspace.files.none.clear"));
        all.addClassName("link");
        var bin = shown.filter().binned() && shown.filter().text().isEmpty();
        return empty(
                new H2(getTranslation(bin ? "workspace.files.bin.empty" : "workspace.files.none.title")),
                new Paragraph(getTranslation(
                        bin ? "workspace.files.bin.text" : "workspace.files.none.text", FileRetention.KEPT.toDays())),
                all);
    }

    private static Component empty(Component... parts) {
        var empty = new Div(parts);
        empty.addClassName("empty");
        return empty;
    }

    private void go(FilesQuery wanted) {
        getUI().ifPresent(ui -> ui.navigate(FilesNavigation.list(workspace), wanted.toAddress()));
    }

    private String address(FilesQuery wanted) {
        var parameters = wanted.toAddress().getQueryString();
        return FilesNavigation.list(workspace) + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
