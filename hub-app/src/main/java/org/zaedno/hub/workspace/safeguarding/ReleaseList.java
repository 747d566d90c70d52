package org.zaedno.hub.workspace.safeguarding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zaedno.content.files.FileId;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.safeguarding.Release;
import org.zaedno.content.safeguarding.Release.State;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.words.Phrases;

/** Requests for leave, each with its picture where the person may see it, and where it stands. */
class ReleaseList extends UnorderedList {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    /** In pixels: a thumbnail on a dense screen. */
    private static final int THUMBNAIL = 320;

    /** What a list needs to know of the world around it. */
    record Around(
            Map<FileId, KeptFile> files,
            Function<WorkspaceId, String> workspaces,
            Phrases words,
            Function<Release, Optional<Component>> action) {}

    ReleaseList(List<Release> releases, Around around) {
        addClassName("releases");
        releases.forEach(release -> add(row(release, around)));
    }

    private ListItem row(Release release, Around around) {
        var head = new Span(around.workspaces().apply(release.owner()));
        head.addClassName("finding-name");
        var asked = new Paragraph(getTranslation(
                "safeguarding.release.asked", release.askedBy(), around.words().date(release.askedAt())));
        asked.addClassName("release-note");
        var text = new Div(head, new Paragraph(release.words()), asked, state(release, around.words()));
        text.addClassName("release-text");
        var row = new ListItem(picture(release, around), text);
        around.action().apply(release).ifPresent(row::add);
        return row;
    }

    private Component picture(Release release, Around around) {
        var frame = new Div();
        frame.addClassName("release-picture");
        Optional.ofNullable(around.files().get(release.file()))
                .ifPresentOrElse(
                        file -> frame.add(new Image(file.addressFor(THUMBNAIL), release.alt())),
                        () -> frame.add(new Span(getTranslation("safeguarding.release.no-picture"))));
        return frame;
    }

    private Component state(Release release, Phrases words) {
        var key = FindingList.key(release.state());
        var state = new Span(getTranslation("safeguarding.state." + key));
        state.addClassNames("state", look(release.state()));
        var line = new Paragraph(state);
        line.addClassName("release-state");
        release.validUntil()
                .filter(until -> release.state() == State.GRANTED)
                .map(until -> until.atStartOfDay(SOFIA).toInstant())
                .ifPresent(until -> line.add(new Span(getTranslation(
                        "safeguarding.release.until",
                        words.dateInText(until),
                        getTranslation("safeguarding.scope."
                                + FindingList.key(release.scope().orElseThrow()))))));
        if (!release.answer().isEmpty())
            line.add(new Span(getTranslation("safeguarding.release.answer", release.answer(), release.decidedBy())));
        return line;
    }

    private static String look(State state) {
        return switch (state) {
            case OPEN -> "turn";
            case GRANTED -> "good";
            case REFUSED, WITHDRAWN -> "rest";
        };
    }

    static Component open(String address, String words) {
        var open = new Anchor(address, words);
        open.addClassName("link");
        return open;
    }
}
