package org.zaedno.hub.workspace.search;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Slug;
import org.zaedno.content.question.SavedQuestion;
import org.zaedno.hub.workspace.desk.Waiting;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.SearchRoom;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchOutage;

/** What was published that answers a saved question, since its answers were looked at: a line on the desk for each. */
@Component
class NewAnswers implements Waiting {
    /** Behind everything that waits for a decision. */
    private static final int ORDER = 850;

    private final SearchDoors doors;

    NewAnswers(SearchDoors doors) {
        this.doors = doors;
    }

    /** Empty when the search cannot answer now. */
    Optional<Integer> of(SavedQuestion question, KnownNames names) {
        var query = SearchQuery.of(QueryParameters.fromString(question.query()));
        if (query.scope() == Scope.DRAFTS_ALONE) return Optional.of(0);
        try {
            var filters = names.filters(query);
            return Optional.of(doors.search().since(question.lookedAt(), query.text(), filters, query.reading()));
        } catch (SearchOutage later) {
            return Optional.empty();
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title() {
        return "find.saved.desk";
    }

    @Override
    public List<Line> lines(Slug workspace) {
        var lines = new ArrayList<Line>();
        var told = doors.saved().mine().stream().filter(SavedQuestion::told).toList();
        if (told.isEmpty()) return lines;
        var names = doors.names(ReadersLanguage.current());
        for (var question : told) {
            of(question, names)
                    .filter(number -> number > 0)
                    .ifPresent(number -> lines.add(new Line(
                            Glyph.SEARCH,
                            question.name(),
                            translate("find.saved.line", number),
                            SearchRoom.asking(workspace + "/" + SearchRoom.SEGMENT, question.query()),
                            translate("find.saved.look"))));
        }
        return lines;
    }
}
