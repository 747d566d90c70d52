package org.zaedno.hub.workspace.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zaedno.content.desk.DeskLine;
import org.zaedno.content.desk.Heap;
import org.zaedno.content.desk.Pile;
import org.zaedno.content.language.Slug;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.items.ItemsNavigation;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.KindPlace;

/** One heap of the editorial desk, in words. */
record DeskHeap(Heap heap, Pile pile, Phrases words) implements Waiting {
    @Override
    public int order() {
        return (heap.ordinal() + 1) * 100;
    }

    @Override
    public String title() {
        return "desk.heap." + key();
    }

    @Override
    public List<Line> lines(Slug workspace) {
        return pile.top().stream().map(line -> line(workspace, line)).toList();
    }

    @Override
    public long total(List<Line> lines) {
        return pile.total();
    }

    @Override
    public Optional<String> all(Slug workspace) {
        return Optional.of(DeskNavigation.heap(workspace, heap));
    }

    private Line line(Slug workspace, DeskLine line) {
        return new Line(
                glyph(),
                line.title(),
                text(line),
                KindPlace.of(line.kind()).edition(workspace, line.item(), line.language()),
                translate("desk.verb." + key()));
    }

    private String text(DeskLine line) {
        var kind = translate("site.kind." + line.kind().key());
        var edition = translate(ItemsNavigation.nameOf(line.language()));
        var day = line.at().map(words::date).orElse("");
        var who = line.who().isEmpty() ? translate("desk.somebody") : line.who();
        return switch (heap) {
            case REVIEW, STALE, DRAFTS -> translate("desk.text." + key(), kind, edition, who, day);
            case RECALLED -> translate("desk.text.recalled", translate("refusal." + line.words()), kind, edition, day);
            case RETURNED -> translate("desk.text.returned", who, line.words(), kind, edition);
            case REMARKS -> translate("desk.text.remarks", edition, line.words(), who, day);
            case COMING ->
                translate(
                        "desk.text.coming-" + line.words().toLowerCase(Locale.ROOT),
                        kind,
                        edition,
                        line.at().map(words::dateAndTime).orElse(""));
            case ASSIGNED -> {
                var task = "desk.text.assigned-" + line.words().toLowerCase(Locale.ROOT);
                yield line.at().isEmpty()
                        ? translate(task, kind, edition, who)
                        // The last moment of the day is the day's.
                        : translate(
                                task + "-until",
                                kind,
                                edition,
                                who,
                                words.date(line.at().get().minusSeconds(1)));
            }
        };
    }

    private Glyph glyph() {
        return switch (heap) {
            case REVIEW -> Glyph.CHECK;
            case RECALLED, RETURNED -> Glyph.BACK;
            case ASSIGNED -> Glyph.PEOPLE;
            case STALE -> Glyph.BOARD;
            case REMARKS -> Glyph.NOTE;
            case DRAFTS -> Glyph.NEWS;
            case COMING -> Glyph.CALENDAR;
        };
    }

    private String key() {
        return heap.name().toLowerCase(Locale.ROOT);
    }
}
