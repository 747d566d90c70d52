package org.zaedno.hub.workspace.items;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.KindPlace;

/** The one obvious button, for the kind one is likeliest to write here, and beside it the other kinds. */
public class WriteMenu extends Div {
    private static final List<Kind> OTHERS = List.of(Kind.NEWS, Kind.PRACTICE, Kind.EVENT, Kind.RESOURCE, Kind.PAGE);

    private final Anchor write;

    public WriteMenu(Slug workspace, Kind likeliest, boolean others) {
        addClassName("write");
        write = new Anchor(KindPlace.of(likeliest).begin(workspace), Drawing.of(Glyph.PLUS));
        write.add(getTranslation("items.write." + likeliest.key()));
        write.addClassName("button");
        add(write);
        if (!others) return;
        var bar = new MenuBar();
        // Aura draws the arrow.
        var root = bar.addItem(new Span());
        root.setAriaLabel(getTranslation("items.write.other"));
        OTHERS.stream()
                .filter(kind -> kind != likeliest)
                .forEach(kind -> root.getSubMenu()
                        .addItem(
                                getTranslation("items.write." + kind.key()),
                                click -> getUI().ifPresent(ui ->
                                        ui.navigate(KindPlace.of(kind).begin(workspace)))));
        add(bar);
    }

    /** Where another button is the next step. */
    public WriteMenu quiet() {
        write.addClassName("button-quiet");
        return this;
    }
}
