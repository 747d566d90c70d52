package org.zaedno.hub.workspace.hosting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.zaedno.content.hosting.EventHost;
import org.zaedno.content.hosting.EventHosts;
import org.zaedno.content.hosting.HostMove;
import org.zaedno.content.hosting.HostState;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.kit.SayDialog;

/** One agreement to hold an event together: the other side, how it stands, what one may do. */
class HostRow extends ListItem {
    private final transient EventHost host;
    private final transient HostingDoors doors;
    private final transient Runnable changed;
    private final String other;

    HostRow(
            EventHost host,
            WorkspaceId opposite,
            Faces faces,
            HostingDoors doors,
            Runnable changed,
            Component... more) {
        this.host = host;
        this.doors = doors;
        this.changed = changed;
        other = faces.name(opposite);
        var what = new Div();
        what.addClassName("shared-what");
        what.add(more);
        what.add(note(getTranslation("hosting.state-" + name(host.state()), words())));
        if (host.state() == HostState.ACCEPTED || host.helps()) what.add(note(getTranslation(helps())));
        if (!host.words().isEmpty()) {
            var said = new Paragraph(host.words());
            said.addClassName("said");
            what.add(said);
        }
        var actions = new Div();
        actions.addClassName("shared-actions");
        var moves = doors.hosts().movesOpenToMe(host);
        for (var move : HostMove.values()) {
            if (moves.contains(move)) actions.add(button(move));
        }
        add(faces.of(opposite), what, actions);
    }

    /** Before the answer it is what would be. */
    private String helps() {
        if (!host.helps()) return "hosting.helps-not";
        return host.state() == HostState.ACCEPTED ? "hosting.helps" : "hosting.helps-then";
    }

    private String words() {
        return doors.words().in(ReadersLanguage.current()).date(host.changedAt());
    }

    private static Component note(String text) {
        var note = new Div(new Span(text));
        note.addClassName("row-note");
        return note;
    }

    private Button button(HostMove move) {
        var verb = getTranslation("hosting.do-" + key(move));
        var button = new Button(verb, click -> ask(move, verb));
        button.setAriaLabel(getTranslation("hosting.do-of", verb, other));
        if (move == HostMove.ACCEPT) button.addThemeName("primary");
        return button;
    }

    private void ask(HostMove move, String verb) {
        new SayDialog(verb, getTranslation("hosting.explained-" + key(move)), EventHosts.WORDS_MAX, verb, words -> {
                    doors.hosts().take(move, host.id(), words);
                    changed.run();
                    Notice.done(getTranslation("hosting.done-" + key(move)));
                })
                .open();
    }

    /** Taking back what nobody has answered is another thing than ending what was agreed. */
    private String key(HostMove move) {
        if (move == HostMove.WITHDRAW) return host.state() == HostState.OPEN ? "withdraw" : "end";
        return move.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(HostState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
