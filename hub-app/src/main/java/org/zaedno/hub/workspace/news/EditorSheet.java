package org.zaedno.hub.workspace.news;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Step;
import org.zaedno.content.theme.Theme;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;

/** What lies on the table: both editions side by side, for whom they are, and the bar above. Shows the model; decides nothing. */
class EditorSheet extends Div {
    private final transient OpenNews news;
    private final transient ActingWorkspace acting;
    private final boolean mayWrite;
    private final Map<Language, EditionColumn> columns = new EnumMap<>(Language.class);
    private final EditorBar bar;
    private final AudienceForm audience;
    private final Div notes = new Div();

    EditorSheet(
            OpenNews news,
            ActingWorkspace acting,
            boolean mayWrite,
            List<Theme> themes,
            EditorWishes wishes,
            Phrases words) {
        this.news = news;
        this.acting = acting;
        this.mayWrite = mayWrite;
        bar = new EditorBar(wishes::save);
        var pair = new Div();
        pair.addClassName("pair");
        for (var draft : news.drafts()) {
            var column = new EditionColumn(draft, wishes, words);
            columns.put(draft.language(), column);
            pair.add(column);
        }
        audience = new AudienceForm(themes, chosen -> {
            news.choose(chosen);
            wishes.typed();
        });
        audience.show(news.audience(), !mayWrite);
        var sheet = new Div(notes, pair);
        sheet.addClassName("sheet");
        var main = new Main(sheet, audience);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        main.addClassName("editor");
        add(bar, main);
        refresh();
        if (news.item().isEmpty()) columns.get(ReadersLanguage.current()).focusFirst();
    }

    void refresh() {
        boolean unsaved = news.unsaved();
        var next = unsaved ? Optional.<Language>empty() : nextStep();
        columns.forEach((language, column) -> column.refresh(
                news.steps(news.draft(language)),
                mayWrite,
                next.filter(language::equals).isPresent(),
                PublicAddress.of(news, language)));
        var saved = news.item().isEmpty() && !unsaved ? Optional.<Boolean>empty() : Optional.of(!unsaved);
        bar.show(acting, news.title(ReadersLanguage.current()), saved, mayWrite);
    }

    /** Above the editions; nothing takes the note away again. */
    void note(Component... note) {
        notes.removeAll();
        notes.add(note);
    }

    void refuse(String reason) {
        audience.refuse(reason);
    }

    /** One marigold button: saving comes first, then the first edition that can go forward, the reader's own before the other. */
    private Optional<Language> nextStep() {
        return ReadersLanguage.current().orElse().stream()
                .filter(columns::containsKey)
                .filter(language -> news.steps(news.draft(language)).stream()
                        .anyMatch(step -> step == Step.PUBLISH || step == Step.SUBMIT))
                .findFirst();
    }
}
