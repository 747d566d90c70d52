package org.zaedno.content.certificate;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.audit.Activity;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.audit.Export;
import org.zaedno.content.audit.Subject;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.Attendee;
import org.zaedno.content.registration.Organising;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.content.registration.RegistrationId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotFound;

/**
 * Certificates of an event: their words, issuing, withdrawing. For those who run the event, but for {@link #mine}. Only who was marked
 * present gets one, and one at a time; the database holds both.
 */
@Service
@Transactional
public class Certificates {
    /** In characters. */
    public static final int REASON_MAX = 400;

    private final JdbcClient sql;
    private final CertificateRows rows;
    private final Issuing issuing;
    private final Organising organising;
    private final ActivityLog log;
    private final Clock clock;

    Certificates(
            JdbcClient sql,
            CertificateRows rows,
            Issuing issuing,
            Organising organising,
            ActivityLog log,
            Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.issuing = issuing;
        this.organising = organising;
        this.log = log;
        this.clock = clock;
    }

    /** The words of those that are issued from now on; empty: nobody chose any yet. @throws NotAllowed for others */
    @Transactional(readOnly = true)
    public Optional<CertificateText> text(ItemId event) {
        organising.require(event);
        return rows.text(event);
    }

    /** For those that are issued from now on. The same words again are the same. */
    public void save(ItemId event, CertificateText text) {
        var owner = organising.require(event);
        if (rows.text(event).equals(Optional.of(text))) return;
        var words = List.of(text.bg(), text.en());
        sql.sql("""
                        insert into content.certificate_text (id, owner, event, hours, heading_bg, attests_bg, more_bg, signatory_bg, role_bg,
                                                              heading_en, attests_en, more_en, signatory_en, role_en, made_at, made_by)
                        values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp(), content.actor_person())""")
                .param(owner.value())
                .param(event.value())
                .param(text.hours().orElse(null))
                .params(words.stream()
                        .flatMap(
                                one -> Stream.of(one.heading(), one.attests(), one.more(), one.signatory(), one.role()))
                        .toArray())
                .update();
    }

    /** Every one of the event, also those that were withdrawn; the latest first. @throws NotAllowed for others */
    @Transactional(readOnly = true)
    public List<Certificate> list(ItemId event) {
        organising.require(event);
        return rows.of(event);
    }

    /** Everybody who came and never had one gets one. @return how many were issued; again, it is none */
    public int issueAll(ItemId event) {
        organising.require(event);
        return issue(event, issuing.came(event, rows.of(event)));
    }

    /**
     * @return how many were issued: who did not come, and who has one already, is left out
     * @throws InvalidValue where nobody chose the words yet
     */
    public int issue(ItemId event, Collection<ParticipantId> people) {
        var owner = organising.require(event);
        var text = rows.textId(event).orElseThrow(() -> new InvalidValue("certificate-text"));
        int issued = issuing.issue(owner, event, text, people).size();
        if (issued > 0) note(Deed.CERTIFICATES_ISSUED, event, issued);
        return issued;
    }

    /** It does not hold any more, and its check says so. @throws InvalidValue without a reason @throws NotFound for one that is unknown or gone */
    public void withdraw(CertificateId id, String reason) {
        var event = eventOf(id);
        organising.require(event);
        end(id, fitting(reason));
        note(Deed.CERTIFICATE_WITHDRAWN, event, 1);
    }

    /**
     * Withdraws it and issues one in its place with this name, which the person bears on every list from now on.
     *
     * @throws NotFound where it does not hold any more, or the person is forgotten
     */
    public void correct(CertificateId id, String name) {
        var event = eventOf(id);
        var owner = organising.require(event);
        var old = rows.find(id).filter(Certificate::holds).orElseThrow(NotFound::new);
        var person = old.person().orElseThrow(NotFound::new);
        var text = rows.textId(event).orElseThrow(NotFound::new);
        sql.sql("select content.correct_name(?, ?)")
                .params(person.value(), name(name))
                .query((row, number) -> true)
                .single();
        end(id, "");
        var fresh = issuing.issue(owner, event, text, List.of(person)).stream().findFirst();
        // Whose presence was taken back meanwhile gets none.
        var issued = fresh.orElseThrow(() -> new InvalidValue("certificate-absent"));
        sql.sql("update content.certificate set replaced_by = ? where id = ?")
                .params(issued.value(), id.value())
                .update();
        note(Deed.CERTIFICATES_ISSUED, event, 1);
    }

    /** Those that hold, to be printed; by family name. Written into the activity log. */
    public List<Certificate> take(ItemId event, Optional<CertificateId> one) {
        organising.require(event);
        var holding = issuing.byName(event, rows.of(event)).stream()
                .filter(certificate -> one.isEmpty() || one.get().equals(certificate.id()))
                .toList();
        log.exported(Subject.of(Subject.Kind.ITEM, event), Export.CERTIFICATES, "pdf", holding.size(), Map.of());
        return holding;
    }

    /** As a registrant: one's own and those of the colleagues on the same form that hold. */
    @Transactional(readOnly = true)
    public List<Certificate> mine() {
        return rows.mine();
    }

    /** Whether somebody on this form has one that holds. For the mailer too. */
    @Transactional(readOnly = true)
    public boolean isIssued(RegistrationId registration) {
        return sql.sql("""
                        select exists (select from content.certificate c join content.participant p on p.id = c.participant
                                        where p.registration = ? and c.withdrawn_at is null)""").param(registration.value()).query(Boolean.class).single();
    }

    private ItemId eventOf(CertificateId id) {
        return rows.find(id).map(Certificate::event).orElseThrow(NotFound::new);
    }

    private void end(CertificateId id, String reason) {
        int withdrawn = sql.sql("""
                        update content.certificate
                           set withdrawn_at = ?, withdrawn_by = content.actor_person(), reason = ?
                         where id = ? and withdrawn_at is null""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(reason)
                .param(id.value())
                .update();
        if (withdrawn == 0) throw new NotFound();
    }

    private void note(Deed deed, ItemId event, int rows) {
        log.record(Activity.of(deed, Subject.of(Subject.Kind.ITEM, event))
                .with(Map.of("kind", "EVENT", "rows", Integer.toString(rows))));
    }

    private static String fitting(String reason) {
        var said = TypedText.line(reason);
        if (TypedText.saysNothing(said)) throw new InvalidValue("registration-reason");
        if (said.length() > REASON_MAX) throw new InvalidValue("name-long", REASON_MAX);
        return said;
    }

    private static String name(String typed) {
        var name = TypedText.line(typed);
        if (TypedText.saysNothing(name)) throw new InvalidValue("attendee-name");
        if (name.length() > Attendee.NAME_MAX) throw new InvalidValue("name-long", Attendee.NAME_MAX);
        return name;
    }
}
