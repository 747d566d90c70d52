package org.zaedno.hub.workspace.safeguarding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import org.zaedno.content.files.FileId;
import org.zaedno.content.files.ShowsChild;
import org.zaedno.content.safeguarding.PictureState;
import org.zaedno.content.safeguarding.Release;
import org.zaedno.hub.words.Phrases;

/** The pictures of a text about which something must be said or asked; the others are left alone. */
class PictureList extends Div {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private final transient Phrases words;
    private transient BiConsumer<FileId, String> ask = (file, why) -> {};

    PictureList(Phrases words) {
        this.words = words;
    }

    /** Told what the person writes to whoever decides. */
    void onAsk(BiConsumer<FileId, String> ask) {
        this.ask = ask;
    }

    void show(List<PictureState> pictures, boolean mayWrite) {
        removeAll();
        var noted = pictures.stream().filter(PictureList::isOfInterest).toList();
        setVisible(!noted.isEmpty());
        if (noted.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("findings");
        noted.forEach(picture -> list.add(row(picture, mayWrite)));
        add(new H3(getTranslation("safeguarding.gate.pictures")), list);
    }

    private static boolean isOfInterest(PictureState picture) {
        return picture.shows().filter(shows -> shows != ShowsChild.RECOGNISABLE).isEmpty();
    }

    private ListItem row(PictureState picture, boolean mayWrite) {
        var name = new Span(picture.name());
        name.addClassName("finding-name");
        var row = new ListItem(name, new Paragraph(state(picture)));
        row.addClassName(picture.released() ? "finding-settled" : "finding");
        boolean waits = picture.release()
                .filter(release -> release.state() == Release.State.OPEN)
                .isPresent();
        if (mayWrite && picture.shows().isPresent() && !picture.released() && !waits) {
            var button = new Button(
                    getTranslation("safeguarding.picture.ask"),
                    click -> new AskDialog(why -> ask.accept(picture.file(), why)).open());
            button.addThemeName("small");
            button.setAriaLabel(getTranslation(
                    "safeguarding.finding.button", getTranslation("safeguarding.picture.ask"), picture.name()));
            var buttons = new Div(button);
            buttons.addClassName("finding-buttons");
            row.add(buttons);
        }
        return row;
    }

    private String state(PictureState picture) {
        if (picture.shows().isEmpty()) return getTranslation("safeguarding.picture.unanswered");
        if (picture.release().isEmpty()) return getTranslation("safeguarding.picture.needs-leave");
        var release = picture.release().get();
        return switch (release.state()) {
            case OPEN -> getTranslation("safeguarding.picture.open", words.date(release.askedAt()));
            case GRANTED ->
                picture.released()
                        ? getTranslation("safeguarding.picture.granted", until(release))
                        : getTranslation("safeguarding.picture.over", until(release));
            case REFUSED -> getTranslation("safeguarding.picture.refused", release.answer());
            case WITHDRAWN -> getTranslation("safeguarding.picture.withdrawn", release.answer());
        };
    }

    private String until(Release release) {
        return release.validUntil()
                .map(day -> words.dateInText(day.atStartOfDay(SOFIA).toInstant()))
                .orElse("");
    }
}
