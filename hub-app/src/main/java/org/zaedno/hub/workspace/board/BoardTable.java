package org.zaedno.hub.workspace.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.desk.Assignment;
import org.zaedno.content.desk.Task;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.EditionRow;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.content.publication.Standing;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.items.EditionBadges;
import org.zaedno.hub.workspace.items.ItemsNavigation;
import org.zaedno.hub.workspace.kit.KindPlace;

/** One row an item, one cell an edition: how it stands, since when and by whom, and who has it next. */
public class BoardTable extends Div {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    /** Asks who does what for an edition. */
    interface Giving {
        void ask(ItemRow item, Language language, List<Assignment> present);
    }

    private final transient Slug workspace;
    private final transient Phrases words;
    private final transient List<Assignment> assignments;
    private final transient Optional<Giving> giving;
    private final boolean brief;

    /** Where everything stands, without who and when: for a look in passing. */
    public static BoardTable brief(Slug workspace, Phrases words, List<ItemRow> rows) {
        return new BoardTable(workspace, words, rows, List.of(), Optional.empty(), true);
    }

    /** @param giving empty for who may not */
    BoardTable(
            Slug workspace, Phrases words, List<ItemRow> rows, List<Assignment> assignments, Optional<Giving> giving) {
        this(workspace, words, rows, assignments, giving, false);
    }

    private BoardTable(
            Slug workspace,
            Phrases words,
            List<ItemRow> rows,
            List<Assignment> assignments,
            Optional<Giving> giving,
            boolean brief) {
        this.brief = brief;
        this.workspace = workspace;
        this.words = words;
        this.assignments = assignments;
        this.giving = giving;
        addClassName("table-wrap");
        var table = new NativeTable();
        table.addClassNames("board", "board-editions");
        table.setCaptionText(getTranslation("board.title"));
        var head = table.getHead().addRow();
        heading(head, "items.column.title");
        for (var language : Language.values()) heading(head, ItemsNavigation.nameOf(language));
        rows.forEach(row -> table.getBody().add(row(row)));
        add(table);
    }

    private void heading(NativeTableRow head, String key) {
        var cell = head.addHeaderCell();
        cell.setText(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
    }

    private NativeTableRow row(ItemRow item) {
        var kind = new Span(getTranslation("site.kind." + item.kind().key()));
        kind.addClassName("row-note");
        var title = new NativeTableHeaderCell(
                new Anchor(KindPlace.of(item.kind()).item(workspace, item.id()), item.title()), kind);
        title.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(title);
        for (var language : Language.values()) {
            var cell = row.addDataCell();
            cell.getElement().setAttribute("data-label", getTranslation(ItemsNavigation.nameOf(language)));
            cell.add(cell(item, language));
        }
        return row;
    }

    private Div cell(ItemRow item, Language language) {
        var edition = item.edition(language);
        var link = new Anchor(
                KindPlace.of(item.kind()).edition(workspace, item.id(), language), new EditionBadges(edition));
        var cell = new Div(link);
        cell.addClassName("edition-cell");
        if (!brief) edition.map(this::when).ifPresent(text -> cell.add(note(text)));
        var mine = assignments.stream()
                .filter(one -> one.item().equals(item.id()) && one.language() == language)
                .toList();
        mine.forEach(one -> cell.add(note(who(one))));
        giving.ifPresent(ask -> cell.add(give(ask, item, language, mine)));
        return cell;
    }

    /** Who and when, for what the badge says. */
    private String when(EditionRow edition) {
        var review = edition.review();
        if (edition.is(Standing.SCHEDULED))
            return edition.schedule()
                    .publishAt()
                    .map(at -> getTranslation("board.for", words.dateAndTime(at)))
                    .orElse("");
        if (edition.is(Standing.IN_REVIEW) && review.askedAt().isPresent())
            return text(review.askedBy(), words.date(review.askedAt().get()));
        if (edition.is(Standing.CHECKED) && review.checkedAt().isPresent())
            return text(review.checkedBy(), words.date(review.checkedAt().get()));
        if (edition.is(Standing.PUBLISHED)
                && !edition.pending()
                && edition.publishedAt().isPresent())
            return text(edition.changedBy(), words.date(edition.publishedAt().get()));
        return text(edition.changedBy(), words.date(edition.changedAt()));
    }

    private static String text(String who, String day) {
        return who.isEmpty() ? day : who + ", " + day;
    }

    private String who(Assignment one) {
        boolean translates = one.task() == Task.TRANSLATE;
        return one.due()
                .map(day -> getTranslation(
                        translates ? "board.translates-until" : "board.checks-until",
                        one.name(),
                        words.date(day.atStartOfDay(SOFIA).toInstant())))
                .orElseGet(() -> getTranslation(translates ? "board.translates" : "board.checks", one.name()));
    }

    private Button give(Giving ask, ItemRow item, Language language, List<Assignment> mine) {
        var give = new Button(getTranslation(mine.isEmpty() ? "board.give" : "board.change"));
        give.addThemeName("tertiary small");
        give.setAriaLabel(
                getTranslation("board.give-what", item.title(), getTranslation(ItemsNavigation.nameOf(language))));
        give.addClickListener(click -> ask.ask(item, language, mine));
        return give;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("row-note");
        return note;
    }
}
