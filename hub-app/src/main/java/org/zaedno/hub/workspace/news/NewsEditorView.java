package org.zaedno.hub.workspace.news;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
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
class NewsEditorView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, EditorWishes {
    private final transient EditorialDesk desk;
    private final transient PeopleDesk people;
    private final transient Themes themes;
    private final transient Words words;
    private final transient KeptText kept = new KeptText(this, this::offer);
    private transient ActingWorkspace acting;
    private transient OpenNews news;
    private EditorSheet sheet;
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
        var item = entering.getRouteParameters().get("item").orElse("");
        try {
            news = item.equals(NewsNavigation.NEW)
                    ? OpenNews.fresh(desk)
                    : OpenNews.open(desk, ItemId.parse(item).orElseThrow(NotFoundException::new));
        } catch (Refusal unknownOrSomebodyElses) {
            throw new NotFoundException();
        }
        sheet = new EditorSheet(news, acting, mayWrite, themes.all(), this, words.in(ReadersLanguage.current()));
        removeAll();
        add(sheet);
        kept.begin(keptName(), news.versions());
    }

    @Override
    public void typed() {
        sheet.refresh();
    }

    @Override
    public void save() {
        if (!mayWrite || !news.unsaved() && news.item().isPresent()) return;
        boolean begun = news.item().isPresent();
        try {
            news.save(ReadersLanguage.current());
        } catch (Refusal refused) {
            sheet.refuse(Notice.textOf(refused));
        }
        if (!begun) takeAddress();
        told();
    }

    @Override
    public void step(Draft draft, Step step) {
        StepDialogs.ask(step, draft, reason -> {
            boolean taken = news.take(step, draft, reason);
            told();
            if (taken) StepDialogs.confirm(step, PublicAddress.of(news, draft.language()));
        });
    }

    @Override
    public void seeTheirs(Draft draft) {
        Runnable take = () -> {
            draft.takeTheirs();
            told();
        };
        Runnable saveOver = () -> {
            draft.saveOverTheirs(news.item().orElseThrow().id(), news);
            told();
        };
        draft.theirs().ifPresent(theirs -> new TheirsDialog(theirs, take, saveOver).open());
    }

    /** After every answer of the desk: the browser forgets what is stored. */
    private void told() {
        if (news.unsaved()) kept.versions(news.versions());
        else kept.saved(keptName(), news.versions());
        sheet.refresh();
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** What was new has an id now, and with it an address of its own. */
    private void takeAddress() {
        news.item()
                .ifPresent(item -> getUI().ifPresent(ui -> ui.getPage()
                        .getHistory()
                        .replaceState(
                                null, NewsNavigation.item(acting.workspace().slug(), item.id()))));
    }

    private void offer(KeptText.Kept found) {
        if (!mayWrite) return;
        Runnable restore = () -> {
            KeptOffer.restore(found, news);
            sheet.note();
            sheet.refresh();
        };
        Runnable drop = () -> {
            kept.drop();
            kept.begin(keptName(), news.versions());
            sheet.note();
        };
        sheet.note(new KeptOffer(found, words.in(ReadersLanguage.current()), restore, drop));
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
        var item = news.item().map(known -> known.id().toString()).orElse(NewsNavigation.NEW);
        return people.me().id() + ":" + acting.workspace().slug() + ":" + item;
    }

    @Override
    public String getPageTitle() {
        var title = news == null ? "" : news.title(ReadersLanguage.current());
        return getTranslation("workspace.title.plain", title.isEmpty() ? getTranslation("workspace.news.new") : title);
    }
}
