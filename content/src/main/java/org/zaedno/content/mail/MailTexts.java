package org.zaedno.content.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.audit.Activity;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.audit.Subject;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * The words of a workspace's mails. Without a text of its own a workspace writes in the hub's words. An event's text goes before
 * the workspace's. Organisers and coordinators keep them.
 */
@Service
@Transactional
public class MailTexts {
    private final JdbcClient sql;
    private final Tenancy tenancy;
    private final ActivityLog log;
    private final MailMatters matters;
    private final Clock clock;

    MailTexts(JdbcClient sql, Tenancy tenancy, ActivityLog log, MailMatters matters, Clock clock) {
        this.matters = matters;
        this.sql = sql;
        this.tenancy = tenancy;
        this.log = log;
        this.clock = clock;
    }

    /** Whether the actor may keep texts and read the outbox of the workspace acted for. */
    @Transactional(readOnly = true)
    public boolean mayWrite() {
        return OutboxRights.hold(tenancy);
    }

    /** The words that would be sent: the event's, else the workspace's; empty: the hub's own. */
    @Transactional(readOnly = true)
    public Optional<MailTemplate> find(
            WorkspaceId owner, Optional<ItemId> event, Occasion occasion, Language language) {
        return sql.sql("""
                        select subject, body, version, changed_at, event is not null as of_event from content.mail_template
                         where owner = :owner and template = :template and language = :language
                           and (event is null or event = :event::uuid)
                         order by event nulls last limit 1""")
                .param("owner", owner.value())
                .param("event", event.map(ItemId::value).orElse(null), java.sql.Types.OTHER)
                .param("template", occasion.template())
                .param("language", tag(language))
                .query((row, number) -> new MailTemplate(
                        new MailText(row.getString("subject"), row.getString("body")),
                        row.getBoolean("of_event"),
                        row.getInt("version"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** For which occasions the workspace acted for has words of its own, in any language; or this event of it. */
    @Transactional(readOnly = true)
    public Set<Occasion> own(Optional<ItemId> event) {
        var own = EnumSet.noneOf(Occasion.class);
        sql.sql("""
                        select distinct template from content.mail_template
                         where owner = content.actor_workspace() and event is not distinct from :event::uuid""")
                .param("event", event.map(ItemId::value).orElse(null), java.sql.Types.OTHER)
                .query(String.class)
                .list()
                .forEach(name -> Occasion.of(name).ifPresent(own::add));
        return own;
    }

    /** An event of the workspace acted for as a mail in this language would name it. */
    @Transactional(readOnly = true)
    public Optional<MailMatter.Event> event(ItemId item, Language language) {
        return matters.event(item, language);
    }

    /**
     * Keeps these words in place of what there was.
     *
     * @param expectedVersion of the words they replace; 0 where there are none yet
     * @throws InvalidValue for a placeholder that this occasion does not know
     * @throws ChangedMeanwhile when somebody else was faster
     */
    public void keep(Occasion occasion, Optional<ItemId> event, Language language, MailText text, int expectedVersion) {
        OutboxRights.require(tenancy);
        text.fitFor(occasion);
        if (occasion == Occasion.MESSAGE) throw new InvalidValue("mail-occasion");
        try {
            int kept = expectedVersion == 0
                    ? write("""
                            insert into content.mail_template (id, owner, event, template, language, subject, body, changed_at, changed_by)
                            values (:id, :owner, :event::uuid, :template, :language, :subject, :body, :now, :by)""", occasion, event, language, text, expectedVersion)
                    : write("""
                            update content.mail_template
                               set version = version + 1, subject = :subject, body = :body, changed_at = :now, changed_by = :by
                             where owner = :owner and event is not distinct from :event::uuid and template = :template
                               and language = :language and version = :version""", occasion, event, language, text, expectedVersion);
            if (kept == 0) throw new ChangedMeanwhile();
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new ChangedMeanwhile();
        }
        note(occasion, event, language);
    }

    /** Back to the words before: of an event to the workspace's, of a workspace to the hub's own. Again does nothing more. */
    public void giveUp(Occasion occasion, Optional<ItemId> event, Language language) {
        OutboxRights.require(tenancy);
        int gone = sql.sql("""
                        delete from content.mail_template
                         where owner = content.actor_workspace() and event is not distinct from :event::uuid
                           and template = :template and language = :language""")
                .param("event", event.map(ItemId::value).orElse(null), java.sql.Types.OTHER)
                .param("template", occasion.template())
                .param("language", tag(language))
                .update();
        if (gone > 0) note(occasion, event, language);
    }

    /** Where answers to the mails of the workspace acted for go. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> replyTo() {
        return sql.sql("select address from content.mail_reply where owner = content.actor_workspace()")
                .query(String.class)
                .optional()
                .map(EmailAddress::new);
    }

    /** Empty: mails say that nobody reads answers. */
    public void answerTo(Optional<EmailAddress> address) {
        OutboxRights.require(tenancy);
        var owner = tenancy.acting().workspace().value();
        address.ifPresentOrElse(
                to -> sql.sql("""
                                insert into content.mail_reply (owner, address) values (?, ?)
                                    on conflict (owner) do update set address = excluded.address""").params(owner, to.value()).update(),
                () -> sql.sql("delete from content.mail_reply where owner = ?")
                        .param(owner)
                        .update());
        log.record(Activity.of(Deed.MAIL_TEXT_CHANGED).with(Map.of("text", "reply-to")));
    }

    private int write(
            String statement,
            Occasion occasion,
            Optional<ItemId> event,
            Language language,
            MailText text,
            int version) {
        var acting = tenancy.acting();
        return sql.sql(statement)
                .param("id", UUID.randomUUID())
                .param("owner", acting.workspace().value())
                .param("event", event.map(ItemId::value).orElse(null), java.sql.Types.OTHER)
                .param("template", occasion.template())
                .param("language", tag(language))
                .param("subject", text.subject())
                .param("body", text.body())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", acting.person().value())
                .param("version", version)
                .update();
    }

    private void note(Occasion occasion, Optional<ItemId> event, Language language) {
        var codes = Map.of("text", occasion.key());
        var deed = Activity.of(Deed.MAIL_TEXT_CHANGED);
        log.record(event.map(item -> Activity.of(Deed.MAIL_TEXT_CHANGED, Subject.of(Subject.Kind.ITEM, item)))
                .orElse(deed)
                .in(language)
                .with(codes));
    }

    /** Easy-to-read Bulgarian is a language of texts; its readers are written to in Bulgarian. */
    static String tag(Language language) {
        return language == Language.EN ? Language.EN.tag() : Language.BG.tag();
    }
}
