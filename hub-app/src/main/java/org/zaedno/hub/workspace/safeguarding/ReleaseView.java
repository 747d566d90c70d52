package org.zaedno.hub.workspace.safeguarding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zaedno.content.files.PublishedFiles;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.safeguarding.AskedAbout;
import org.zaedno.content.safeguarding.Release;
import org.zaedno.content.safeguarding.ReleaseDesk;
import org.zaedno.content.safeguarding.ReleaseId;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** One request for leave: the picture, the text it is meant for, the decision. Entering is recorded as a look. */
@Route(value = ":workspace/safeguarding/:release", layout = Shell.class)
@PermitAll
class ReleaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ReleaseDesk desk;
    private final transient PublishedFiles files;
    private transient ActingWorkspace acting;

    ReleaseView(ReleaseDesk desk, PublishedFiles files) {
        this.desk = desk;
        this.files = files;
        addClassName("safeguarding");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        var id = entering.getRouteParameters()
                .get("release")
                .flatMap(ReleaseId::parse)
                .orElseThrow(NotFoundException::new);
        try {
            var asked = desk.look(id);
            var release = desk.queue().stream()
                    .filter(open -> open.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            removeAll();
            show(release, asked);
        } catch (Refusal decidedOrNotTheirs) {
            throw new NotFoundException();
        }
    }

    private void show(Release release, AskedAbout asked) {
        var back = new Anchor(
                SafeguardingNavigation.list(acting.workspace().slug()), getTranslation("safeguarding.release.back"));
        back.addClassName("link");
        var head = new Header(new H1(getTranslation("safeguarding.release.title")), back);
        head.addClassName("stage-head");
        var picture = new Div();
        picture.addClassName("release-large");
        files.find(release.file()).ifPresent(file -> picture.add(new Image(file.address(), release.alt())));
        var why = new Section(
                new H2(getTranslation("safeguarding.release.why")),
                new Paragraph(release.words()),
                note(getTranslation("safeguarding.release.alt", release.alt())));
        var decision = new DecisionForm(
                (scope, until, words) -> decided(() -> desk.grant(release.id(), scope, until, words)),
                reason -> decided(() -> desk.refuse(release.id(), reason)));
        var texts = new Section(
                new H2(getTranslation("safeguarding.release.texts")),
                note(getTranslation("safeguarding.release.recorded")));
        asked.texts().forEach((language, text) -> texts.add(text(asked.kind(), language, text)));
        add(head, picture, why, decision, texts);
    }

    private Component text(Kind kind, Language language, EditionText text) {
        var article = new Article(new H3(text.title()), new Paragraph(text.lead()));
        article.addClassName("theirs");
        article.getElement().setAttribute("lang", language.locale().toLanguageTag());
        for (var section : kind.sections()) {
            var html = text.section(section.name());
            if (html.isEmpty()) continue;
            var words = new Div();
            words.getElement().setProperty("innerHTML", html); // sanitised when the text was made
            article.add(words);
        }
        return article;
    }

    private void decided(Runnable decision) {
        try {
            decision.run();
            Notice.done(getTranslation("safeguarding.release.done"));
            getUI().ifPresent(ui ->
                    ui.navigate(SafeguardingNavigation.list(acting.workspace().slug())));
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("release-note");
        return note;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.title.plain", getTranslation("safeguarding.release.title"));
    }
}
