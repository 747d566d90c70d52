package org.zaedno.content.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.Tenancy;

/** What waits for the acting person in the workspace acted for. One statement for everything. */
@Service
@Transactional(readOnly = true)
public class MyDesk {
    /** On one heap: who has more waiting goes to the list behind the number. */
    private static final int TOP = 8;
    /** Of one heap: more than anybody settles in a day. */
    static final int PILE_MAX = 200;
    /** Texts one has in mind. */
    private static final int LATELY = 6;

    /** Each part gives: heap, item, language, who, at, words, and a number by which the lowest lies on top. */
    private static final String DESK = """
            with asked as (
                select e.item, e.language, e.state, e.revision, e.source_revision, e.review_asked_at, e.review_asked_by,
                       e.changed_at, e.changed_by, e.publish_at, e.expires_at, i.source, coalesce(e.checked_revision = e.revision, false) as checked,
                       e.state in ('PUBLISHED', 'SCHEDULED') and e.revision > e.published_revision as pending
                  from content.edition e join content.item i on i.id = e.item
                 where e.owner = content.actor_workspace() and i.owner = e.owner and i.binned_at is null),
            returned as (
                select s.item, s.language, s.person as who, s.at, s.reason
                  from content.edition_step s
                 where s.owner = content.actor_workspace() and s.step = 'SEND_BACK'
                   and not exists (select from content.edition_step later
                                    where later.owner = s.owner and later.item = s.item and later.language = s.language and later.no > s.no)
                   and (select asker.person from content.edition_step asker
                         where asker.owner = s.owner and asker.item = s.item and asker.language = s.language
                           and asker.step = 'SUBMIT' and asker.no < s.no
                         order by asker.no desc limit 1) = content.actor_person()),
            recalled as (
                select s.item, s.language, s.at, s.cause
                  from content.edition_step s
                 where s.owner = content.actor_workspace() and s.cause is not null
                   and not exists (select from content.edition_step later
                                    where later.owner = s.owner and later.item = s.item and later.language = s.language and later.no > s.no)
                   and (content.actor_roles() && array ['EDITOR', 'COORDINATOR']
                        or exists (select from content.edition e
                                    where e.item = s.item and e.language = s.language and e.changed_by = content.actor_person()))),
            waiting as (
                select 'RECALLED' as heap, r.item, r.language, null::uuid as who, r.at, r.cause as words, -extract(epoch from r.at) as rank
                  from recalled r join asked using (item, language)
                union all
                select 'REVIEW', item, language, review_asked_by, review_asked_at, '',
                       extract(epoch from review_asked_at)
                  from asked
                 where review_asked_at is not null and not checked and content.actor_roles() && array ['EDITOR', 'COORDINATOR']
                union all
                select 'RETURNED', r.item, r.language, r.who, r.at, r.reason, -extract(epoch from r.at)
                  from returned r join asked using (item, language)
                union all
                select 'ASSIGNED', a.item, a.language, a.by, (a.due + 1)::timestamp at time zone 'Europe/Sofia', a.task,
                       extract(epoch from coalesce((a.due + 1)::timestamptz, a.at + interval '10 years'))
                  from content.assignment a
                  join content.item i on i.id = a.item and i.binned_at is null
                  left join asked e on e.item = a.item and e.language = a.language
                  left join asked s on s.item = a.item and s.language = s.source and s.language <> a.language
                 where a.owner = content.actor_workspace() and a.person = content.actor_person()
                   and case a.task
                         when 'CHECK' then e.item is null or not (e.checked or e.state = 'ARCHIVED' or e.state = 'PUBLISHED' and not e.pending)
                         else e.item is null or (e.state = 'DRAFT' or e.pending) and e.review_asked_at is null and not e.checked
                              or s.revision > coalesce(e.source_revision, 0)
                       end
                union all
                select 'STALE', e.item, e.language, s.changed_by, s.changed_at, '', -extract(epoch from s.changed_at)
                  from asked e join asked s on s.item = e.item and s.language = e.source
                 where e.language <> e.source and s.revision > coalesce(e.source_revision, 0) and e.state <> 'ARCHIVED'
                   and content.actor_person() in (e.changed_by, s.changed_by)
                union all
                select 'REMARKS', m.item, m.language, (array_agg(m.person order by m.at desc))[1], max(m.at), count(*)::text,
                       -extract(epoch from max(m.at))
                  from content.remark m join asked e on e.item = m.item and e.language = m.language
                 where m.owner = content.actor_workspace() and m.done_at is null and e.changed_by = content.actor_person()
                   and m.person is distinct from content.actor_person()
                 group by m.item, m.language
                union all
                select 'DRAFTS', item, language, changed_by, changed_at, '', -extract(epoch from changed_at)
                  from asked e
                 where (state = 'DRAFT' or pending) and review_asked_at is null and not checked and changed_by = content.actor_person()
                   and not exists (select from returned r where r.item = e.item and r.language = e.language)
                   and not exists (select from recalled r where r.item = e.item and r.language = e.language)
                union all
                select 'COMING', item, language, changed_by, at, step, extract(epoch from at)
                  from asked cross join lateral (values (publish_at, 'PUBLISH'), (expires_at, 'EXPIRE')) as next (at, step)
                 where at between now() and now() + interval '14 days'
                union all
                select 'COMING', v.item, i.source, null, v.starts_at, 'START', extract(epoch from v.starts_at)
                  from content.event v join content.item i on i.id = v.item and i.binned_at is null
                 where v.owner = content.actor_workspace() and v.starts_at between now() and now() + interval '14 days'
                   and exists (select from asked e where e.item = v.item and e.state <> 'ARCHIVED')),
            counted as (
                select w.*, count(*) over (partition by heap) as total, row_number() over (partition by heap order by rank, item, language) as place
                  from waiting w)
            select c.heap, c.item, c.language, c.at, c.words, c.total, coalesce(p.name, '') as who, i.kind,
                   (select e.title from content.edition e where e.item = c.item
                     order by e.language <> c.language, e.language <> i.source limit 1) as title
              from counted c join content.item i on i.id = c.item left join content.person p on p.id = c.who
             where c.place <= :top and (:heap::text is null or c.heap = :heap)
             order by c.heap, c.place""";

    private static final String LATELY_WRITTEN = """
            select mine.item, mine.language, mine.at, e.title, i.kind, '' as who, '' as words
              from (select distinct on (r.item) r.item, r.language, r.at
                      from content.revision r
                     where r.owner = content.actor_workspace() and r.author = content.actor_person()
                     order by r.item, r.at desc) mine
              join content.item i on i.id = mine.item and i.binned_at is null
              join content.edition e on e.item = mine.item and e.language = mine.language
             order by mine.at desc, mine.item
             limit ?""";

    private final JdbcClient sql;
    private final Tenancy tenancy;

    MyDesk(JdbcClient sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    /** Every heap that has something on it, the most pressing first. */
    public Map<Heap, Pile> now() {
        return piles(Optional.empty(), TOP);
    }

    /** Everything on one heap, at most 200; what its number counts. */
    public Pile all(Heap heap) {
        return piles(Optional.of(heap), PILE_MAX).getOrDefault(heap, Pile.NONE);
    }

    /** What the acting person wrote last, each item once, the latest first; {@code at} is when, {@code who} is empty. */
    public List<DeskLine> lately() {
        tenancy.acting();
        return sql.sql(LATELY_WRITTEN)
                .param(LATELY)
                .query((row, number) -> line(row))
                .list();
    }

    private Map<Heap, Pile> piles(Optional<Heap> wanted, int top) {
        tenancy.acting();
        var lines = new EnumMap<Heap, List<DeskLine>>(Heap.class);
        var totals = new EnumMap<Heap, Long>(Heap.class);
        sql.sql(DESK)
                .param("top", top)
                .param("heap", wanted.map(Heap::name).orElse(null))
                .query((row, number) -> {
                    var heap = Heap.valueOf(row.getString("heap"));
                    totals.put(heap, row.getLong("total"));
                    return lines.computeIfAbsent(heap, none -> new ArrayList<>())
                            .add(line(row));
                })
                .list();
        var piles = new EnumMap<Heap, Pile>(Heap.class);
        lines.forEach((heap, shown) -> piles.put(heap, new Pile(totals.get(heap), shown)));
        return piles;
    }

    private static DeskLine line(ResultSet row) throws SQLException {
        return new DeskLine(
                new ItemId(row.getObject("item", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("title"),
                row.getString("who"),
                Optional.ofNullable(row.getObject("at", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                row.getString("words"));
    }
}
