package org.zaedno.content.coalition;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/** Where the figures are kept by who holds the front-page duty. Every change is told to the readers' pages. */
@Service
@Transactional
public class FigureDesk {
    private final JdbcClient sql;
    private final Figures figures;
    private final Duties duties;
    private final Tenancy tenancy;
    private final Clock clock;

    FigureDesk(JdbcClient sql, Figures figures, Duties duties, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.figures = figures;
        this.duties = duties;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Adds a figure at the end.
     *
     * @throws InvalidValue for what is missing in a language, over its limit or below zero, and for no amount at all
     */
    public Figure add(Names name, Names text, Names source, List<Figure.Amount> amounts) {
        duties.require(Duty.FRONT_PAGE);
        var id = FigureId.fresh();
        write("""
                insert into content.figure (id, position, name_bg, name_en, text_bg, text_en, source_bg, source_en,
                                            periods_bg, periods_en, amounts, changed_at, changed_by)
                select :id, coalesce(max(position), -1) + 1, :nameBg, :nameEn, :textBg, :textEn, :sourceBg, :sourceEn,
                       :periodsBg, :periodsEn, :amounts, :now, :by from content.figure""", id, 0, name, text, source, amounts);
        return find(id);
    }

    /** Writes it anew. @throws ChangedMeanwhile when somebody else was faster */
    public Figure change(
            FigureId id, Names name, Names text, Names source, List<Figure.Amount> amounts, int expectedVersion) {
        duties.require(Duty.FRONT_PAGE);
        find(id);
        int changed = write("""
                update content.figure
                   set version = version + 1, name_bg = :nameBg, name_en = :nameEn, text_bg = :textBg, text_en = :textEn,
                       source_bg = :sourceBg, source_en = :sourceEn, periods_bg = :periodsBg, periods_en = :periodsEn,
                       amounts = :amounts, changed_at = :now, changed_by = :by
                 where id = :id and version = :version""", id, expectedVersion, name, text, source, amounts);
        if (changed == 0) throw new ChangedMeanwhile();
        return find(id);
    }

    /** Puts a figure at this place, the first being 0; behind the end means last. */
    public void move(FigureId id, int place) {
        duties.require(Duty.FRONT_PAGE);
        sql.sql("select from content.figure order by id for no key update")
                .query((row, number) -> id)
                .list();
        var moved = find(id);
        var order = new ArrayList<>(figures.all());
        order.remove(moved);
        order.add(Math.clamp(place, 0, order.size()), moved);
        sql.sql("""
                        update content.figure f set position = o.place - 1
                          from unnest(?::uuid[]) with ordinality as o (id, place) where f.id = o.id and f.position <> o.place - 1""")
                .param(order.stream().map(figure -> figure.id().value()).toArray(UUID[]::new))
                .update();
        tell(id);
    }

    /** Out of the pages; to bring it back, it is added again. @throws NotFound where it is gone already */
    public Figure remove(FigureId id) {
        duties.require(Duty.FRONT_PAGE);
        var removed = find(id);
        sql.sql("delete from content.figure where id = ?").param(id.value()).update();
        tell(id);
        return removed;
    }

    private int write(
            String statement,
            FigureId id,
            int version,
            Names name,
            Names text,
            Names source,
            List<Figure.Amount> amounts) {
        var called = needed(name);
        var said = line(text);
        var from = needed(source);
        if (length(called) > Figure.NAME_MAX) throw new InvalidValue("names-long", Figure.NAME_MAX, length(called));
        if (length(said) > Figure.TEXT_MAX) throw new InvalidValue("figure-text-long", Figure.TEXT_MAX, length(said));
        if (length(from) > Figure.SOURCE_MAX)
            throw new InvalidValue("figure-source-long", Figure.SOURCE_MAX, length(from));
        if (amounts.isEmpty() || amounts.size() > Figure.AMOUNTS_MAX)
            throw new InvalidValue("figure-amounts", Figure.AMOUNTS_MAX);
        if (amounts.stream().anyMatch(amount -> amount.amount() < 0)) throw new InvalidValue("figure-negative");
        var periods = amounts.stream()
                .map(Figure.Amount::period)
                .map(FigureDesk::period)
                .toList();
        int written = sql.sql(statement)
                .param("id", id.value())
                .param("version", version)
                .param("nameBg", called.bg())
                .param("nameEn", called.en())
                .param("textBg", said.bg())
                .param("textEn", said.en())
                .param("sourceBg", from.bg())
                .param("sourceEn", from.en())
                .param("periodsBg", periods.stream().map(Names::bg).toArray(String[]::new))
                .param("periodsEn", periods.stream().map(Names::en).toArray(String[]::new))
                .param("amounts", amounts.stream().map(Figure.Amount::amount).toArray(Integer[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", tenancy.acting().person().value())
                .update();
        tell(id);
        return written;
    }

    private Figure find(FigureId id) {
        return figures.all().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Figures stand on pages beside what is told as themes are. */
    private void tell(FigureId id) {
        sql.sql("insert into content.change (subject, what) values (?, 'THEME')")
                .param(id.value())
                .update();
    }

    private static Names period(Names typed) {
        var period = needed(typed);
        if (length(period) > Figure.PERIOD_MAX)
            throw new InvalidValue("figure-period-long", Figure.PERIOD_MAX, length(period));
        return period;
    }

    private static Names needed(Names typed) {
        var line = line(typed);
        if (TypedText.saysNothing(line.bg()) || TypedText.saysNothing(line.en()))
            throw new InvalidValue("figure-empty");
        return line;
    }

    private static Names line(Names typed) {
        return new Names(TypedText.line(typed.bg()), TypedText.line(typed.en()));
    }

    private static int length(Names names) {
        return Math.max(names.bg().length(), names.en().length());
    }
}
