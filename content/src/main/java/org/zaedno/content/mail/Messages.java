package org.zaedno.content.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.audit.Activity;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.audit.Subject;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Tenancy;

/** What organisers write by hand to those who registered for an event of the workspace acted for. */
@Service
@Transactional
public class Messages {
    /** People in one message: more than any hall of ours holds. */
    public static final int RECIPIENTS_MAX = 2_000;

    private final JdbcClient sql;
    private final AudienceRows people;
    private final ToldRows told;
    private final MailMatters matters;
    private final Tenancy tenancy;
    private final ActivityLog log;
    private final Clock clock;

    Messages(
            JdbcClient sql,
            AudienceRows people,
            ToldRows told,
            MailMatters matters,
            Tenancy tenancy,
            ActivityLog log,
            Clock clock) {
        this.matters = matters;
        this.sql = sql;
        this.people = people;
        this.told = told;
        this.tenancy = tenancy;
        this.log = log;
        this.clock = clock;
    }

    /** Who would get it, in the order of arrival. @throws NotAllowed for who does not run events */
    @Transactional(readOnly = true)
    public List<Recipient> recipients(ItemId event, Audience audience) {
        OutboxRights.require(tenancy);
        return people.of(event, audience, Optional.empty(), RECIPIENTS_MAX + 1);
    }

    /** What a mail to this one would be made of; empty for another workspace's and for who has no address. */
    @Transactional(readOnly = true)
    public Optional<MailMatter> preview(Recipient recipient, Occasion occasion) {
        OutboxRights.require(tenancy);
        return matters.preview(recipient.registration().value(), occasion);
    }

    /** Hour or place differ from what the registered were told; empty: what they know is true. */
    @Transactional(readOnly = true)
    public Optional<Untold> untold(ItemId event) {
        return told.of(event);
    }

    /** Whom the change concerns: whoever registered before it. */
    @Transactional(readOnly = true)
    public List<Recipient> toBeTold(ItemId event) {
        OutboxRights.require(tenancy);
        return told.of(event)
                .map(change -> concerned(event, change.changedAt()))
                .orElseGet(List::of);
    }

    /**
     * Writes to each of them: one fact, one mail, with their own name and link where the text says so.
     *
     * @param key of the form: sent again with it, nothing more is sent
     * @return how many mails were queued now
     * @throws InvalidValue for nobody, too many, and a placeholder that is none
     */
    public int send(UUID key, ItemId event, Audience audience, MessageWords words) {
        return write(Occasion.MESSAGE, key, event, recipients(event, audience), words, codes(audience));
    }

    /**
     * Tells those who registered before hour or place changed; from now on they know.
     *
     * @param key of the form: sent again with it, nothing more is sent
     * @return how many mails were queued now
     * @throws InvalidValue where nothing changed, and as {@link #send}
     */
    public int tellChange(UUID key, ItemId event, MessageWords words) {
        OutboxRights.require(tenancy);
        if (isWritten(key)) return 0;
        var change = told.of(event).orElseThrow(() -> new InvalidValue("mail-unchanged"));
        int queued = write(
                Occasion.EVENT_CHANGED,
                key,
                event,
                concerned(event, change.changedAt()),
                words,
                Map.of("text", Occasion.EVENT_CHANGED.key()));
        told.forget(event);
        return queued;
    }

    /** Nobody is written to: the change is too small, or they know it by other ways. */
    public void leaveUntold(ItemId event) {
        OutboxRights.require(tenancy);
        told.forget(event);
    }

    private List<Recipient> concerned(ItemId event, Instant changed) {
        return people.of(event, Audience.LIVING, Optional.of(changed), RECIPIENTS_MAX + 1);
    }

    private int write(
            Occasion occasion,
            UUID key,
            ItemId event,
            List<Recipient> recipients,
            MessageWords words,
            Map<String, String> filter) {
        OutboxRights.require(tenancy);
        words.fitFor(occasion);
        if (recipients.isEmpty()) throw new InvalidValue("mail-no-audience");
        if (recipients.size() > RECIPIENTS_MAX) throw new InvalidValue("mail-many", RECIPIENTS_MAX);
        if (!written(key, event, words)) return 0;
        queue(occasion, key, event, recipients);
        var codes = new java.util.HashMap<>(filter);
        codes.put("count", Integer.toString(recipients.size()));
        log.record(Activity.of(Deed.MAIL_WRITTEN, Subject.of(Subject.Kind.ITEM, event))
                .with(codes));
        return recipients.size();
    }

    private boolean isWritten(UUID key) {
        return sql.sql("select exists (select from content.mail_message where id = ?)")
                .param(key)
                .query(Boolean.class)
                .single();
    }

    /** False where this very form was sent before. */
    private boolean written(UUID key, ItemId event, MessageWords words) {
        var acting = tenancy.acting();
        return sql.sql("""
                        insert into content.mail_message (id, owner, event, subject, body, subject_en, body_en, written_at, written_by)
                        values (:id, :owner, :event, :subject, :body, :subjectEn, :bodyEn, :now, :by) on conflict do nothing""")
                        .param("id", key)
                        .param("owner", acting.workspace().value())
                        .param("event", event.value())
                        .param("subject", words.bg().map(MailText::subject).orElse(null), java.sql.Types.VARCHAR)
                        .param("body", words.bg().map(MailText::body).orElse(null), java.sql.Types.VARCHAR)
                        .param("subjectEn", words.en().map(MailText::subject).orElse(null), java.sql.Types.VARCHAR)
                        .param("bodyEn", words.en().map(MailText::body).orElse(null), java.sql.Types.VARCHAR)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", acting.person().value())
                        .update()
                == 1;
    }

    private void queue(Occasion occasion, UUID key, ItemId event, List<Recipient> recipients) {
        sql.sql("""
                        insert into content.mail (id, owner, event, registration, fact, template, address, language, queued_at, next_at, message)
                        select gen_random_uuid(), content.actor_workspace(), :event, p.registration,
                               'message:' || :key || ':' || p.registration, :template, p.address, p.language, :now, :now, :key::uuid
                          from unnest(:ids::uuid[], :addresses::text[], :languages::text[]) as p (registration, address, language)""")
                .param("event", event.value())
                .param("key", key.toString())
                .param("template", occasion.template())
                .param(
                        "ids",
                        recipients.stream()
                                .map(one -> one.registration().value())
                                .toArray(UUID[]::new))
                .param("addresses", recipients.stream().map(Recipient::address).toArray(String[]::new))
                .param(
                        "languages",
                        recipients.stream()
                                .map(one -> MailTexts.tag(one.language()))
                                .toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was chosen, for the log: no names, no addresses. */
    private static Map<String, String> codes(Audience audience) {
        var codes = new java.util.TreeMap<String, String>();
        if (!audience.states().isEmpty())
            codes.put(
                    "states",
                    audience.states().stream()
                            .map(Enum::name)
                            .sorted()
                            .collect(java.util.stream.Collectors.joining("+")));
        audience.kind().ifPresent(kind -> codes.put("kind", kind.toString()));
        audience.present().ifPresent(there -> codes.put("present", there.toString()));
        audience.online().ifPresent(online -> codes.put("online", online.toString()));
        audience.language().ifPresent(language -> codes.put("language", language.tag()));
        audience.needs().ifPresent(needs -> codes.put("needs", needs.toString()));
        if (!audience.picked().isEmpty()) codes.put("picked", "yes");
        return codes;
    }
}
