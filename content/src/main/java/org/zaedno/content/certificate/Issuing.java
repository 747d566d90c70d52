package org.zaedno.content.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.GuestList;
import org.zaedno.content.registration.GuestList.Guest;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.CoalitionDirectory;

/** Writes certificates: each says what was true when it was issued, in its person's language. */
@Component
class Issuing {
    /** What all certificates of an event in one language say. */
    private record Said(
            String title, Optional<LocalDate> from, Optional<LocalDate> until, String place, String issuer) {}

    private final JdbcClient sql;
    private final GuestList guests;
    private final CertificateCodes codes;
    private final EventCalendar calendar;
    private final CoalitionDirectory directory;
    private final Clock clock;

    Issuing(
            JdbcClient sql,
            GuestList guests,
            CertificateCodes codes,
            EventCalendar calendar,
            CoalitionDirectory directory,
            Clock clock) {
        this.sql = sql;
        this.guests = guests;
        this.codes = codes;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    /** But for those whose certificate was withdrawn: what an organiser took back comes again only by name. */
    List<ParticipantId> came(ItemId event, List<Certificate> all) {
        var takenBack = all.stream()
                .filter(one -> !one.holds() && !one.replaced())
                .flatMap(one -> one.person().stream())
                .collect(Collectors.toSet());
        return guests.all(event).stream()
                .filter(Guest::present)
                .map(Guest::id)
                .filter(id -> !takenBack.contains(id))
                .toList();
    }

    /** Those that hold, in the order of a list of names. */
    List<Certificate> byName(ItemId event, List<Certificate> all) {
        var ofPerson = all.stream()
                .filter(one -> one.holds() && one.person().isPresent())
                .collect(Collectors.toMap(one -> one.person().get(), Function.identity()));
        return guests.all(event).stream()
                .flatMap(guest -> Stream.ofNullable(ofPerson.get(guest.id())))
                .toList();
    }

    /** @return those that were issued; who is not there, or has one that holds, is left out */
    List<CertificateId> issue(WorkspaceId owner, ItemId event, UUID text, Collection<ParticipantId> people) {
        var said = Map.of(Language.BG, said(owner, event, Language.BG), Language.EN, said(owner, event, Language.EN));
        var wanted = Map.copyOf(people.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> true)));
        return guests.all(event).stream()
                .filter(guest -> guest.present() && wanted.containsKey(guest.id()))
                .flatMap(guest -> issue(owner, event, text, guest, said.get(site(guest.language()))).stream())
                .toList();
    }

    private Optional<CertificateId> issue(WorkspaceId owner, ItemId event, UUID text, Guest guest, Said said) {
        var id = CertificateId.fresh();
        var code = codes.of(id);
        return sql.sql("""
                        insert into content.certificate (id, owner, event, participant, code_hash, name, name_seal, language, text, title,
                                                         day_from, day_until, place, issuer, issued_at, issued_by)
                        values (:id, :owner, :event, :participant, :hash, :name, :seal, :language, :text, :title,
                                :from, :until, :place, :issuer, :now, content.actor_person())
                            on conflict (event, participant) where withdrawn_at is null do nothing returning id""")
                .param("id", id.value())
                .param("owner", owner.value())
                .param("event", event.value())
                .param("participant", guest.id().value())
                .param("hash", CertificateCodes.hash(code))
                .param("name", guest.name())
                .param("seal", codes.seal(code, guest.name()))
                .param("language", site(guest.language()).tag())
                .param("text", text)
                .param("title", said.title())
                .param("from", said.from().orElse(null), java.sql.Types.DATE)
                .param("until", said.until().orElse(null), java.sql.Types.DATE)
                .param("place", said.place())
                .param("issuer", said.issuer())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> id)
                .optional();
    }

    private Said said(WorkspaceId owner, ItemId event, Language language) {
        var facts = calendar.find(event);
        return new Said(
                title(event, language),
                facts.map(known -> WallTime.of(known.starts()).shown().toLocalDate()),
                facts.map(EventFacts::lastDay),
                facts.filter(known -> known.format().hasPlace())
                        .map(known -> either(known.place().town(), language))
                        .orElse(""),
                directory
                        .find(owner)
                        .map(known -> either(known.name(), language))
                        .orElseThrow());
    }

    private String title(ItemId event, Language language) {
        return sql.sql("""
                        select title from content.edition where item = ? and title <> '' and language in ('bg', 'en')
                         order by (language = ?) desc, language limit 1""")
                .params(event.value(), language.tag())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static String either(Names names, Language language) {
        return names.in(language).isEmpty() ? names.bg() + names.en() : names.in(language);
    }

    /** Easy-to-read Bulgarian is a language of texts. */
    private static Language site(Language language) {
        return language == Language.EN ? Language.EN : Language.BG;
    }
}
