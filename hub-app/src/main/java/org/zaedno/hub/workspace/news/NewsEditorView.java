package org.zaedno.hub.workspace.news;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Step;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.theme.Themes;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.KeptText;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.WideShell;

/** Both editions of a news item side by side. */
@Route(value = ":workspace/news/:item", layout = WideShell.class)
@PermitAll
class NewsEditorView extends Div
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, EditionColumn.Wishes {
    private final transient EditorialDesk desk;
    private final transient PeopleDesk people;
    private final transient Themes themes;
    private final transient Words words;
    private final Map<Language, EditionColumn> columns = new EnumMap<>(Language.class);
    private final EditorBar bar = new EditorBar(this::save);
    private final Div notes = new Div();
    private final transient KeptText kept = new KeptText(this, this::offer);
    private transient ActingWorkspace acting;
    private transient OpenNews news;
    private AudienceForm audience;
    private boolean mayWrite;

    NewsEditorView(EditorialDesk desk, PeopleDesk people, Themes themes, Words words) {
        this.desk = desk;
        this.people = people;
        this.themes = themes;
        this.words = words;
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.CONTROL)
                .listenOn(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        mayWrite = desk.mayWrite();
        try {
            var item = entering.getRouteParameters().get("item").orElse("");
            if (item.equals(NewsNavigation.NEW)) news = OpenNews.fresh(desk);
            else news = OpenNews.open(desk, ItemId.parse(item).orElseThrow(NotFoundException::new));
        } catch (Refusal unknownOrSomebodyElses) {
            throw new NotFoundException();
        }
        build();
        refresh();
        kept.begin(keptName(), versions());
    }

    private void build() {
        var pair = new Div();
        pair.addClassName("pair");
        for (var draft : news.drafts()) {
            var column = new EditionColumn(draft, this, words.in(ReadersLanguage.current()));
            columns.put(draft.language(), column);
            pair.add(column);
        }
        audience = new AudienceForm(themes.all(), chosen -> {
            news.choose(chosen);
            typed();
        });
        audience.show(news.audience(), !mayWrite);
        var sheet = new Div(notes, pair);
        sheet.addClassName("sheet");
        var main = new Main(sheet, audience);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        main.addClassName("editor");
        removeAll();
        notes.removeAll();
        add(bar, main);
        if (news.item().isEmpty()) columns.get(ReadersLanguage.current()).focusFirst();
    }

    private void refresh() {
        boolean unsaved = news.unsaved();
        var next = ReadersLanguage.current().orElse().stream()
                .filter(columns::containsKey)
                .filter(language -> news.steps(news.draft(language)).stream()
                        .anyMatch(step -> step == Step.PUBLISH || step == Step.SUBMIT))
                .findFirst();
        columns.forEach((language, column) -> column.refresh(
                news.steps(news.draft(language)),
                mayWrite,
                !unsaved && next.filter(language::equals).isPresent(),
                PublicAddress.of(news, language)));
        var saved = news.item().isEmpty() && !unsaved ? Optional.<Boolean>empty() : Optional.of(!unsaved);
        bar.show(acting, news.title(ReadersLanguage.current()), saved, mayWrite);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private void save() {
        if (!mayWrite || !news.unsaved() && news.item().isPresent()) return;
        boolean begun = news.item().isPresent();
        try {
            news.save(ReadersLanguage.current());
        } catch (Refusal refused) {
            audience.refuse(Notice.textOf(refused));
        }
        told(begun);
    }

    @Override
    public void step(Draft draft, Step step) {
        StepDialogs.ask(step, draft, reason -> {
            boolean taken = news.take(step, draft, reason);
            told(true);
            if (taken) StepDialogs.confirm(step, PublicAddress.of(news, draft.language()));
        });
    }

    /** After every answer of the desk: the browser forgets what is stored, an item with a new id gets its address. */
    private void told(boolean begunBefore) {
        if (!begunBefore) {
            news.item()
                    .ifPresent(item -> getUI().ifPresent(ui -> ui.getPage()
                            .getHistory()
                            .replaceState(
                                    null, NewsNavigation.item(acting.workspace().slug(), item.id()))));
        }
        if (news.unsaved()) kept.versions(versions());
        else kept.saved(keptName(), versions());
        refresh();
    }

    @Override
    public void seeTheirs(Draft draft) {
        Runnable take = () -> {
            draft.takeTheirs();
            told(true);
        };
        Runnable saveOver = () -> {
            draft.saveOverTheirs(news.item().orElseThrow().id(), news);
            told(true);
        };
        draft.theirs().ifPresent(theirs -> new TheirsDialog(theirs, take, saveOver).open());
    }

    @Override
    public void typed() {
        refresh();
    }

    private void offer(KeptText.Kept found) {
        if (!mayWrite) return;
        notes.removeAll();
        notes.add(new KeptOffer(
                found,
                words.in(ReadersLanguage.current()),
                () -> {
                    KeptOffer.restore(found, news);
                    notes.removeAll();
                    refresh();
                },
                () -> {
                    kept.drop();
                    kept.begin(keptName(), versions());
                    notes.removeAll();
                }));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (news == null || !news.unsaved()) return;
        LeaveDialog.ask(
                leaving.postpone(),
                () -> {
                    save();
                    return !news.unsaved();
                },
                kept::drop);
    }

    private String keptName() {
        return people.me().id() + ":" + acting.workspace().slug() + ":"
                + news.item().map(item -> item.id().toString()).orElse(NewsNavigation.NEW);
    }

    private Map<String, Integer> versions() {
        return news.drafts().stream()
                .collect(Collectors.toMap(draft -> draft.language().tag(), Draft::seen));
    }

    @Override
    public String getPageTitle() {
        var title = news == null ? "" : news.title(ReadersLanguage.current());
        return getTranslation("workspace.title.plain", title.isEmpty() ? getTranslation("workspace.news.new") : title);
    }
}
