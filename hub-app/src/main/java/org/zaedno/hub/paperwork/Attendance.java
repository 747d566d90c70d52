package org.zaedno.hub.paperwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.CheckIn;
import org.zaedno.content.registration.GuestList;
import org.zaedno.content.registration.GuestList.Guest;
import org.zaedno.hub.paper.TableSheet;
import org.zaedno.hub.paper.TableSheet.Column;
import org.zaedno.hub.site.ListedName;
import org.zaedno.hub.words.Phrases;

/** Lists of who is expected, to sign, and of who came. */
@Component
class Attendance {
    /** Empty rows for those who come without a registration: two pages. */
    static final int BLANK_MAX = 50;
    /** For each of so many days there is a place to sign; for more of them nobody finds theirs. */
    private static final int DAYS_MAX = 3;

    private final GuestList guests;
    private final CheckIn door;
    private final EventOnPaper events;

    Attendance(GuestList guests, CheckIn door, EventOnPaper events) {
        this.guests = guests;
        this.door = door;
        this.events = events;
    }

    TableSheet toSign(ItemId event, Language language, int blank) {
        var taken = guests.takeToSign(event);
        var said = events.of(event, language);
        var words = said.words();
        var columns = new ArrayList<>(columns(words));
        var days = said.facts()
                .map(facts -> WallTime.of(facts.starts())
                        .shown()
                        .toLocalDate()
                        .datesUntil(facts.lastDay().plusDays(1))
                        .toList())
                .orElse(List.of());
        if (days.size() < 2 || days.size() > DAYS_MAX)
            columns.add(new Column(words.text("paper.signature"), 135, false));
        else
            days.forEach(day -> columns.add(new Column(
                    words.text("paper.signature-on", day.getDayOfMonth() + "." + day.getMonthValue()), 80, false)));
        int empty = columns.size() - columns(words).size();
        var rows = Stream.concat(
                        IntStream.range(0, taken.size())
                                .mapToObj(n -> row(
                                        n + 1,
                                        taken.get(n),
                                        IntStream.range(0, empty)
                                                .mapToObj(x -> "")
                                                .toList())),
                        IntStream.range(0, Math.clamp(blank, 0, BLANK_MAX))
                                .mapToObj(n -> blank(taken.size() + n + 1, columns.size())))
                .toList();
        return sheet(said, words.text("paper.to-sign"), columns, rows, words.text("paper.registered", taken.size()));
    }

    TableSheet whoCame(ItemId event, Language language) {
        var taken = guests.takeWhoCame(event);
        var count = door.count(event);
        var said = events.of(event, language);
        var words = said.words();
        var columns = new ArrayList<>(columns(words));
        columns.add(new Column(words.text("paper.came-at"), 75, false));
        boolean oneDay = said.facts()
                .map(facts -> WallTime.of(facts.starts()).shown().toLocalDate().equals(facts.lastDay()))
                .orElse(false);
        var rows = IntStream.range(0, taken.size())
                .mapToObj(n -> row(
                        n + 1,
                        taken.get(n),
                        List.of(taken.get(n)
                                .markedAt()
                                .map(at -> at(at, oneDay, words))
                                .orElse(""))))
                .toList();
        return sheet(
                said,
                words.text("paper.came"),
                columns,
                rows,
                words.text("paper.came-of", count.present(), count.expected()));
    }

    private static TableSheet sheet(
            EventOnPaper.Said said, String kind, List<Column> columns, List<List<String>> rows, String foot) {
        return new TableSheet(
                said.imprint(kind),
                said.owner().mark(),
                kind,
                said.title(),
                said.when(),
                columns,
                rows,
                foot,
                (page, of) -> said.words().text("paper.page", page, of));
    }

    private static List<Column> columns(Phrases words) {
        return List.of(
                new Column("№", 24, false),
                new Column(words.text("paper.name"), 130, true),
                new Column(words.text("paper.institution"), 145, false),
                new Column(words.text("paper.town"), 80, false));
    }

    private static List<String> row(int number, Guest guest, List<String> rest) {
        var row = new ArrayList<>(
                List.of(Integer.toString(number), ListedName.of(guest.name()), guest.institution(), guest.town()));
        row.addAll(rest);
        return row;
    }

    private static List<String> blank(int number, int columns) {
        var row = new ArrayList<>(java.util.Collections.nCopies(columns, ""));
        row.set(0, Integer.toString(number));
        return row;
    }

    private static String at(Instant marked, boolean oneDay, Phrases words) {
        return oneDay ? words.hour(marked) : words.dateAndTime(marked);
    }
}
