package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.zaedno.content.coalition.Admissions;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.kit.SayDialog;
import org.zaedno.hub.workspace.kit.UndoButton;
import org.zaedno.hub.workspace.shell.Shell;

/** Who belongs to the coalition, who is invited into it, and who has left. */
@Route(value = CoalitionNavigation.START + "/" + CoalitionNavigation.MEMBERS, layout = Shell.class)
@PermitAll
class MembersView extends DutyView {
    private final transient CoalitionDirectory directory;
    private final transient Admissions admissions;
    private final transient Words words;

    MembersView(Duties duties, CoalitionDirectory directory, Admissions admissions, Words words) {
        super(duties, Duty.MEMBERSHIP, "members");
        this.directory = directory;
        this.admissions = admissions;
        this.words = words;
        offer("coalition.members.admit", () -> new AdmitDialog(admissions, this::show).open());
    }

    @Override
    void show() {
        var all = directory.all();
        var waiting = admissions.withoutCoordinator();
        content.removeAll();
        list("members", all, waiting, open().and(it -> it.type().isMember()));
        list("guests", all, waiting, open().and(it -> it.type() == WorkspaceType.GUEST));
        list("convenors", all, waiting, it -> it.type() == WorkspaceType.CONVENOR);
        list("archived", all, waiting, open().negate());
    }

    private static Predicate<Workspace> open() {
        return workspace -> workspace.archivedAt().isEmpty();
    }

    private void list(String name, List<Workspace> all, Set<WorkspaceId> waiting, Predicate<Workspace> which) {
        var members = all.stream().filter(which).toList();
        if (members.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("shared");
        members.forEach(member -> list.add(row(member, waiting.contains(member.id()))));
        var part = new Section(new H2(getTranslation("coalition.members.list-" + name, members.size())), list);
        part.addClassName("stage-part");
        content.add(part);
    }

    private ListItem row(Workspace member, boolean waiting) {
        var reading = ReadersLanguage.current();
        var note = new Span(note(member, waiting));
        note.addClassName("row-note");
        var what = new Div(new H3(member.name().in(reading)), note);
        what.addClassName("shared-what");
        var actions = new Div();
        actions.addClassName("shared-actions");
        if (waiting && member.archivedAt().isEmpty() && member.type() != WorkspaceType.CONVENOR) {
            actions.add(button("invite", member, () -> new InviteDialog(admissions, member, this::show).open()));
        }
        if (member.archivedAt().isPresent()) actions.add(button("reopen", member, () -> reopen(member)));
        else if (member.type() != WorkspaceType.CONVENOR) {
            actions.add(button("archive", member, () -> archive(member)));
        }
        var face =
                new Div(Drawing.of(member.mark()), new Span(member.shortName().in(reading)));
        face.addClassName("side");
        return new ListItem(face, what, actions);
    }

    private String note(Workspace member, boolean waiting) {
        var kind =
                getTranslation("coalition.members.type-" + member.type().name().toLowerCase(Locale.ROOT));
        if (member.archivedAt().isPresent()) {
            var since =
                    words.in(ReadersLanguage.current()).date(member.archivedAt().get());
            return getTranslation("coalition.members.archived-since", kind, since);
        }
        return waiting ? getTranslation("coalition.members.waiting", kind) : kind;
    }

    private Button button(String what, Workspace member, Runnable action) {
        var verb = getTranslation("coalition.members." + what);
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(
                getTranslation("placement.do-of", verb, member.shortName().in(ReadersLanguage.current())));
        return button;
    }

    private void archive(Workspace member) {
        new SayDialog(
                        getTranslation(
                                "coalition.members.ask-archive",
                                member.shortName().in(ReadersLanguage.current())),
                        getTranslation("coalition.members.archive-means"),
                        Admissions.WORDS_MAX,
                        getTranslation("coalition.members.archive"),
                        why -> {
                            admissions.archive(member.id(), why);
                            show();
                            Notice.done(
                                    getTranslation("coalition.members.archive-done"),
                                    new UndoButton(() -> reopen(member)));
                        })
                .open();
    }

    private void reopen(Workspace member) {
        admissions.reopen(member.id());
        show();
        Notice.done(getTranslation("coalition.members.reopened"));
    }
}
