package org.zaedno.content.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.event.Cancellation;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;

/** Gathers what a mail is made of, with the rights of who asks: the mailer, or the people of the workspace that writes. */
@Repository
class MailMatters {
    private static final String MATTER = """
            select m.id, m.owner, m.event, m.registration, m.fact, m.template, m.address, m.language, m.invitation,
                   w.name_bg, w.name_en, r.address as reply_to,
                   case when m.language = 'en' then coalesce(h.subject_en, h.subject) else coalesce(h.subject, h.subject_en) end as subject,
                   case when m.language = 'en' then coalesce(h.body_en, h.body) else coalesce(h.body, h.body_en) end as body,
                   i.slug, i.version, e.title, e.language as edition,
                   exists (select from content.mail x where x.registration = m.registration and x.template = any (:inviting)) as invited
              from content.mail m
              join content.workspace w on w.id = m.owner
              left join content.mail_reply r on r.owner = m.owner
              left join content.mail_message h on h.id = m.message
              left join content.item i on i.id = m.event
              left join lateral (select d.title, d.language from content.edition d where d.item = i.id
                                  order by d.state = 'PUBLISHED' desc, d.language = m.language desc, d.language limit 1) e on true
             where m.id = :id""";

    /** As if a mail were written to this registration now. */
    private static final String PREVIEW = """
            select m.id, m.owner, m.event, m.id as registration, 'preview' as fact, :template as template, m.email as address, m.language,
                   null::uuid as invitation, w.name_bg, w.name_en, r.address as reply_to, null::text as subject, null::text as body,
                   i.slug, i.version, e.title, e.language as edition, true as invited
              from content.registration m
              join content.workspace w on w.id = m.owner
              join content.item i on i.id = m.event
              left join content.mail_reply r on r.owner = m.owner
              left join lateral (select d.title, d.language from content.edition d where d.item = i.id
                                  order by d.state = 'PUBLISHED' desc, d.language = m.language desc, d.language limit 1) e on true
             where m.id = :id and m.email is not null and m.owner = content.actor_workspace()""";

    private final JdbcClient sql;
    private final EventCalendar calendar;
    private final Registrants registrants;

    MailMatters(JdbcClient sql, EventCalendar calendar, Registrants registrants) {
        this.sql = sql;
        this.calendar = calendar;
        this.registrants = registrants;
    }

    Optional<MailMatter> find(MailId id) {
        return sql.sql(MATTER)
                .param("id", id.value())
                .param("inviting", Occasion.inviting())
                .query(this::matter)
                .optional();
    }

    Optional<MailMatter> preview(UUID registration, Occasion occasion) {
        return sql.sql(PREVIEW)
                .param("id", registration)
                .param("template", occasion.template())
                .query(this::matter)
                .optional();
    }

    Optional<MailMatter.Event> event(ItemId item, Language language) {
        return sql.sql("""
                        select i.id as event, i.slug, i.version, e.title, e.language as edition from content.item i
                          join lateral (select d.title, d.language from content.edition d where d.item = i.id
                                         order by d.state = 'PUBLISHED' desc, d.language = :language desc, d.language limit 1) e on true
                         where i.id = :item and i.kind = 'EVENT' and i.owner = content.actor_workspace()""")
                .param("item", item.value())
                .param("language", language.tag())
                .query((row, number) -> event(row))
                .optional()
                .flatMap(found -> found);
    }

    private MailMatter matter(ResultSet row, int number) throws SQLException {
        var occasion = Occasion.of(row.getString("template")).orElseThrow();
        var registration = id(row, "registration");
        var registrant = registration.flatMap(registrants::find);
        return new MailMatter(
                new MailId(row.getObject("id", UUID.class)),
                row.getString("fact"),
                occasion,
                row.getString("address"),
                Language.of(row.getString("language")).orElse(Language.BG),
                new WorkspaceId(row.getObject("owner", UUID.class)),
                new Names(row.getString("name_bg"), row.getString("name_en")),
                Optional.ofNullable(row.getString("reply_to")),
                event(row),
                registration,
                registrant,
                registration.isPresent() && registrant.isEmpty(),
                id(row, "invitation").flatMap(registrants::guest),
                message(row),
                row.getBoolean("invited"));
    }

    private Optional<MailMatter.Event> event(ResultSet row) throws SQLException {
        var title = row.getString("title");
        if (title == null) return Optional.empty();
        var item = new ItemId(row.getObject("event", UUID.class));
        return Optional.of(new MailMatter.Event(
                item,
                title,
                Language.of(row.getString("edition")).orElseThrow(),
                new Slug(row.getString("slug")),
                calendar.find(item),
                row.getInt("version"),
                calendar.cancelled(item).map(Cancellation::reason)));
    }

    private static Optional<MailText> message(ResultSet row) throws SQLException {
        var subject = row.getString("subject");
        return subject == null ? Optional.empty() : Optional.of(new MailText(subject, row.getString("body")));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.<@Nullable UUID>ofNullable(row.getObject(column, UUID.class));
    }
}
