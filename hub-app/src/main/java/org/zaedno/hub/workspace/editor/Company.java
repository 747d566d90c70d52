package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Person;
import org.zaedno.content.presence.Somebody;
import org.zaedno.content.publication.ItemId;
import org.zaedno.hub.workspace.kit.Initials;

/** Who else is at this item now, and in which edition. Keeps the line to the browser open for as long as it is shown. */
class Company extends UnorderedList {
    private final UUID screen = UUID.randomUUID();
    private final transient EditorDoors doors;
    private final transient Person me;
    private final transient Runnable changed;
    private final transient List<Runnable> ends = new ArrayList<>();
    private transient Optional<ItemId> item = Optional.empty();
    private transient List<Somebody> others = List.of();

    /** @param changed somebody changed the item: runs as a request of this window would */
    Company(EditorDoors doors, Person me, Runnable changed) {
        this.doors = doors;
        this.me = me;
        this.changed = changed;
        addClassName("with");
        getElement().setAttribute("aria-label", getTranslation("editor.company"));
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    /** There is an item now to be at. */
    void gather(ItemId begun) {
        if (item.isPresent()) return;
        item = Optional.of(begun);
        getUI().ifPresent(this::watch);
    }

    /** This window is still here. @param language of the edition the person is in */
    void pulse(Optional<Language> language) {
        item.ifPresent(at -> doors.presence().here(new Somebody(screen, at, me.id(), language, me.name())));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        watch(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        ends.forEach(Runnable::run);
        ends.clear();
        if (item.isPresent()) doors.presence().gone(screen);
        if (!detached.getUI().isClosing())
            detached.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    private void watch(UI ui) {
        item.filter(at -> ends.isEmpty()).ifPresent(at -> {
            ends.add(doors.presence().watch(at, () -> later(ui, this::show)));
            ends.add(doors.openEditors().watch(at, () -> later(ui, changed)));
            pulse(Optional.empty());
            show();
        });
    }

    /** On a thread of its own: who calls must not wait for a window, and no window for another. */
    private static void later(UI ui, Runnable work) {
        Thread.ofVirtual().start(() -> {
            try {
                ui.access(work::run);
            } catch (UIDetachedException closed) {
                // the window went first
            }
        });
    }

    private void show() {
        var now = doors.presence().before(item.orElseThrow()).stream()
                .filter(somebody -> !somebody.screen().equals(screen))
                .toList();
        if (now.equals(others)) return;
        others = now;
        removeAll();
        now.forEach(somebody -> add(face(somebody)));
        setVisible(!now.isEmpty());
    }

    private ListItem face(Somebody somebody) {
        var name = somebody.person().equals(me.id()) ? getTranslation("editor.company.me") : somebody.name();
        var words = somebody.language()
                .map(language -> getTranslation("editor.company.in", name, edition(language)))
                .orElse(getTranslation("editor.company.here", name));
        var avatar = new Span(Initials.of(somebody.name()));
        avatar.addClassName("avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        var said = new Span(words);
        said.addClassName("company-name");
        var face = new ListItem(avatar, said);
        face.setTitle(words);
        return face;
    }

    private String edition(Language language) {
        return getTranslation("workspace.edition." + language.tag());
    }
}
