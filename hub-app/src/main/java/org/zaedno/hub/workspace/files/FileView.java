package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zaedno.content.files.FileDesk;
import org.zaedno.content.files.FileId;
import org.zaedno.content.files.FileRetention;
import org.zaedno.content.files.FileWords;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Banner;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** One file: what is said about it, where it is used, into the bin and out of it. */
@Route(value = ":workspace/files/:file", layout = Shell.class)
@PermitAll
class FileView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private final transient FileDesk desk;
    private final transient Words words;
    private transient ActingWorkspace acting;
    private transient KeptFile file;
    private FileForm form;

    FileView(FileDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        try {
            file = entering.getRouteParameters()
                    .get("file")
                    .flatMap(FileId::parse)
                    .map(desk::open)
                    .orElseThrow(NotFoundException::new);
        } catch (NotFound | NotAllowed notHere) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        removeAll();
        var slug = acting.workspace().slug();
        var back = new Anchor(FilesNavigation.list(slug), getTranslation("workspace.files.back"));
        back.addClassName("link");
        var open = new Anchor(file.address(), getTranslation("workspace.files.open"));
        open.setTarget("_blank");
        open.setRouterIgnore(true);
        open.addClassName("link");
        var names = new Div(back, new H1(file.name()), facts());
        names.addClassName("file-page-head");
        var head = new Header(names, open);
        head.addClassName("stage-head");
        boolean mayWrite = desk.mayWrite();
        form = new FileForm(file, mayWrite, this::describe);
        var side = new Div(new UsedWhere(slug, desk.usedWhere(file.id(), ReadersLanguage.current())));
        side.addClassName("file-side");
        add(head);
        if (file.binnedAt().isPresent()) add(inBin(mayWrite));
        else if (mayWrite) side.add(button("workspace.files.bin", this::bin));
        var body = new Div(form, side);
        body.addClassName("file-page");
        add(body);
    }

    private Paragraph facts() {
        var when = words.in(ReadersLanguage.current()).dateAndTime(file.uploadedAt());
        var by = file.uploadedBy().isEmpty()
                ? getTranslation("workspace.files.uploaded", when)
                : getTranslation("workspace.files.uploaded-by", when, file.uploadedBy());
        var facts = new Paragraph(FileFacts.of(file) + " · " + by);
        facts.addClassName("row-note");
        return facts;
    }

    private void describe(String name, FileWords said) {
        file = desk.describe(file.id(), name, said, file.version());
        form.show(file);
        Notice.done(getTranslation("workspace.files.saved"));
    }

    private void bin() {
        file = desk.bin(file.id());
        show();
        Notice.done(getTranslation("workspace.files.binned"), button("workspace.files.take-out", this::takeOut));
    }

    private void takeOut() {
        file = desk.takeOutOfBin(file.id());
        show();
        Notice.done(getTranslation("workspace.files.taken-out"));
    }

    private Banner inBin(boolean mayWrite) {
        var text = getTranslation("workspace.files.in-bin", FileRetention.KEPT.toDays());
        return mayWrite ? new Banner(text, button("workspace.files.take-out", this::takeOut)) : new Banner(text);
    }

    private Button button(String key, Runnable act) {
        return new Button(getTranslation(key), click -> act.run());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (form == null || !desk.mayWrite() || !form.isChanged()) return;
        var staying = leaving.postpone();
        var dialog = new ConfirmDialog();
        dialog.setWidth("min(34rem, 94vw)");
        dialog.setHeader(getTranslation("workspace.leave.title"));
        dialog.setText(getTranslation("workspace.leave.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("workspace.leave.stay"));
        dialog.addCancelListener(stay -> staying.cancel());
        dialog.setRejectable(true);
        dialog.setRejectText(getTranslation("workspace.leave.without"));
        dialog.addRejectListener(without -> staying.proceed());
        dialog.setConfirmText(getTranslation("workspace.leave.save"));
        dialog.addConfirmListener(saving -> {
            if (form.save(this::describe)) staying.proceed();
            else staying.cancel();
        });
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title", file.name(), acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
