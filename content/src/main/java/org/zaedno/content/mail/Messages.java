package org.zaedno.content.mail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

/** Mails written by hand to some of those who registered for an event of the workspace acted for. */
@Service
@Transactional
public class Messages {
    /** People in one message: more than any hall of ours holds. */
    public static final int RECIPIENTS_MAX = 2_000;

    private final JdbcClient sql;
    private final Registrants registrants;
    private final Tenancy tenancy;
    private final ActivityLog log;
    private final Clock clock;

    Messages(JdbcClient sql, Registrants registrants, Tenancy tenancy, ActivityLog log, Clock clock) {
        this.sql = sql;
        this.registrants = registrants;
        this.tenancy = tenancy;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Writes to each of them: one fact, one mail, with their own name and link where the text says so.
     *
     * @param key of the form: sent again with it, nothing more is sent
     * @param registrations of this event; others, and those erased meanwhile, are passed over
     * @return how many mails were queued now
     * @throws InvalidValue for nobody, too many, and a placeholder that is none
     */
    public int send(UUID key, ItemId event, Collection<UUID> registrations, MailText text) {
        OutboxRights.require(tenancy);
        text.fitFor(Occasion.MESSAGE);
        var people = registrants.recipients(registrations).entrySet().stream()
                .filter(one -> one.getValue().event().equals(event))
                .toList();
        if (people.isEmpty()) throw new InvalidValue("mail-nobody");
        if (people.size() > RECIPIENTS_MAX) throw new InvalidValue("mail-many", RECIPIENTS_MAX);
        if (!written(key, event, text)) return 0;
        queue(key, event, people);
        log.record(Activity.of(Deed.MAIL_WRITTEN, Subject.of(Subject.Kind.ITEM, event))
                .with(Map.of("count", Integer.toString(people.size()))));
        return people.size();
    }

    /** False where this very form was sent before. */
    private boolean written(UUID key, ItemId event, MailText text) {
        var acting = tenancy.acting();
        return sql.sql("""
                        insert into content.mail_message (id, owner, event, subject, body, written_at, written_by)
                        values (:id, :owner, :event, :subject, :body, :now, :by) on conflict do nothing""")
                        .param("id", key)
                        .param("owner", acting.workspace().value())
                        .param("event", event.value())
                        .param("subject", text.subject())
                        .param("body", text.body())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", acting.person().value())
                        .update()
                == 1;
    }

    private void queue(UUID key, ItemId event, List<Map.Entry<UUID, Registrants.Recipient>> people) {
        var ids = new ArrayList<UUID>();
        var addresses = new ArrayList<String>();
        var languages = new ArrayList<String>();
        for (var one : people) {
            ids.add(one.getKey());
            addresses.add(one.getValue().address());
            languages.add(MailTexts.tag(one.getValue().language()));
        }
        sql.sql("""
                        insert into content.mail (id, owner, event, registration, fact, template, address, language, queued_at, next_at, message)
                        select gen_random_uuid(), content.actor_workspace(), :event, p.registration,
                               'message:' || :key || ':' || p.registration, 'message', p.address, p.language, :now, :now, :key::uuid
                          from unnest(:ids::uuid[], :addresses::text[], :languages::text[]) as p (registration, address, language)""")
                .param("event", event.value())
                .param("key", key.toString())
                .param("ids", ids.toArray(UUID[]::new))
                .param("addresses", addresses.toArray(String[]::new))
                .param("languages", languages.toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
