package org.zaedno.hub.workspace.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.question.SavedQuestion;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.SearchRoom;
import org.zaedno.hub.workspace.shell.Shell;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.SearchRequest;

/** Everything the person may read, asked and narrowed. All of it is in the address. With nothing asked: what they keep. */
@Route(value = ":workspace/" + SearchRoom.SEGMENT, layout = Shell.class)
@RouteAlias(value = SearchRoom.OF_THE_COALITION, layout = Shell.class)
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient SearchDoors doors;
    private final transient NewAnswers answers;
    private final TextField words = new TextField();
    private final Div content = new Div();
    private transient String room = "";
    private transient SearchQuery query = SearchQuery.NOTHING;

    SearchView(SearchDoors doors, NewAnswers answers) {
        this.doors = doors;
        this.answers = answers;
        var head = new Header(new H1(getTranslation("find.page.title")));
        head.addClassName("stage-head");
        var lead = new Paragraph(getTranslation("find.page.lead"));
        lead.addClassName("stage-lead");
        words.setLabel(getTranslation("find.page.words"));
        words.setClearButtonVisible(true);
        words.setManualValidation(true);
        words.setErrorMessage(getTranslation("find.page.too-long", SearchRequest.TEXT_MAX));
        words.addKeyPressListener(Key.ENTER, pressed -> ask());
        var ask = new Button(getTranslation("find.page.ask"), click -> ask());
        ask.addThemeName("primary");
        var form = new Div(words, ask);
        form.addClassName("search-form");
        form.getElement().setAttribute("role", "search");
        add(head, lead, form, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        room = SearchRoom.here().orElseThrow(NotFoundException::new);
        query = SearchQuery.of(entering.getLocation().getQueryParameters());
        words.setValue(query.text());
        content.removeAll();
        var names = doors.names(ReadersLanguage.current());
        if (!query.isSomething()) {
            content.add(new SavedList(doors, answers, names, room));
            words.setAutofocus(true);
            return;
        }
        try {
            answer(names);
        } catch (SearchOutage away) {
            var told = new Paragraph(getTranslation("find.page.outage"));
            told.getElement().setAttribute("role", "alert");
            content.add(told);
            if (!query.text().isEmpty()) titles();
        }
    }

    /** What is too long stays in the field, to be shortened there. */
    private void ask() {
        boolean tooLong = TypedText.line(words.getValue()).length() > SearchRequest.TEXT_MAX;
        words.setInvalid(tooLong);
        if (!tooLong) go(query.saying(words.getValue()));
    }

    private void answer(KnownNames names) {
        var known = kept();
        var filters = names.filters(query);
        var answer = doors.search()
                .ask(
                        query.text(),
                        filters,
                        query.scope(),
                        query.sort(),
                        query.reading(),
                        query.offset(),
                        SearchQuery.SIZE);
        var reading = ReadersLanguage.current();
        var setting = new AnswerRow.Setting(
                names,
                doors.destinations().mine(),
                doors.words().in(reading),
                reading,
                known.map(SavedQuestion::lookedAt));
        var results = answer.results();
        content.add(
                new HowUnderstood(room, query, results.understood()),
                new ScopeTabs(doors.search(), filters, query, room, results.total()),
                new SaveBar(doors.saved(), query, known));
        var columns = new Div(
                new FacetForm(names, query, results.facets(), (facet, values) -> go(query.choosing(facet, values))),
                new AnswerList(setting, answer, query, room));
        columns.addClassName("search-columns");
        content.add(columns);
        known.ifPresent(question -> doors.saved().looked(question.id()));
    }

    /** What the database knows at once, so that there is something to open. */
    private void titles() {
        var reading = ReadersLanguage.current();
        var found =
                doors.search().quickly(query.text(), reading, SearchQuery.SIZE).found();
        if (found.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("answers");
        var mine = doors.destinations().mine();
        found.forEach(one -> list.add(new TitleRow(mine, one)));
        content.add(new Paragraph(getTranslation("find.page.outage-titles")), list);
    }

    private Optional<SavedQuestion> kept() {
        var now = query.kept();
        return doors.saved().mine().stream()
                .filter(question -> question.query().equals(now))
                .findFirst();
    }

    private void go(SearchQuery wanted) {
        getUI().ifPresent(ui -> ui.navigate(room, wanted.toAddress()));
    }

    @Override
    public String getPageTitle() {
        return query.text().isEmpty()
                ? getTranslation("workspace.title.plain", getTranslation("find.page.title"))
                : getTranslation("workspace.title", query.text(), getTranslation("find.page.title"));
    }
}
