package org.zaedno.hub.workspace.programme;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.OpenItem;
import org.zaedno.content.publication.State;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Whose programme it is, and the ways back: to the text, and to the page that readers see. */
class ProgrammeHead extends Div {
    ProgrammeHead(OpenItem event, Optional<EventFacts> facts, Slug workspace, Phrases words) {
        var links = new Div();
        links.addClassName("stage-buttons");
        published(event).ifPresent(language -> links.add(page(event, language)));
        var editor = new Anchor(KindPlace.EVENTS.item(workspace, event.item().id()), getTranslation("organise.editor"));
        editor.addClassName("link");
        links.add(editor);
        var name = title(event);
        var head = new Header(new H1(name.isEmpty() ? getTranslation("organise.untitled") : name), links);
        head.addClassName("stage-head");
        add(head);
        facts.ifPresent(known -> {
            var when = new Paragraph(
                    known.isWholeDays() ? words.dateInText(known.starts()) : words.dateAndTime(known.starts()));
            when.addClassName("stage-lead");
            add(when);
        });
    }

    /** As a reader of this language would see it; empty for an event without any title. */
    static String title(OpenItem event) {
        return ReadersLanguage.current().orElse().stream()
                .flatMap(language -> event.edition(language).stream())
                .map(edition -> edition.text().title())
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Anchor page(OpenItem event, Language language) {
        var page = new Anchor(
                "/" + language.tag() + "/events/" + event.item().slug() + "#programme",
                getTranslation("organise.page"));
        page.setRouterIgnore(true);
        page.setTarget(AnchorTarget.BLANK);
        page.addClassName("link");
        return page;
    }

    private static Optional<Language> published(OpenItem event) {
        return Stream.concat(Stream.of(ReadersLanguage.current()), List.of(Language.BG, Language.EN).stream())
                .filter(language -> event.edition(language)
                        .map(Edition::state)
                        .filter(State.PUBLISHED::equals)
                        .isPresent())
                .findFirst();
    }
}
