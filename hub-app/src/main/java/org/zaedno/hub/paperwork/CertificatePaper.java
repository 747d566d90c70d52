package org.zaedno.hub.paperwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.certificate.Certificate;
import org.zaedno.content.certificate.CertificateCode;
import org.zaedno.content.certificate.CertificateCodes;
import org.zaedno.content.certificate.CertificateText;
import org.zaedno.content.certificate.Gap;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.facts.DayRange;
import org.zaedno.hub.paper.CertificateSheet;
import org.zaedno.hub.paper.Imprint;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Typography;
import org.zaedno.hub.words.Words;

/** What stands on a certificate, in the language of its person. */
@Component
public class CertificatePaper {
    private static final CertificateCode NO_CODE = new CertificateCode("AAAABBBBCCCCDDDDEEEEFFFF");

    private record Said(
            Language language,
            Workspace owner,
            String issuer,
            String name,
            String title,
            Optional<DayRange> days,
            String place) {}

    private final CertificateCodes codes;
    private final CoalitionDirectory directory;
    private final EventOnPaper events;
    private final SiteAddress site;
    private final Words words;
    private final Clock clock;

    CertificatePaper(
            CertificateCodes codes,
            CoalitionDirectory directory,
            EventOnPaper events,
            SiteAddress site,
            Words words,
            Clock clock) {
        this.codes = codes;
        this.directory = directory;
        this.events = events;
        this.site = site;
        this.words = words;
        this.clock = clock;
    }

    /** Where anybody checks it, without scheme and host. */
    public static String check(Language language, CertificateCode code) {
        return "/" + language.tag() + "/verify/" + code.grouped();
    }

    public String check(Certificate certificate) {
        return check(certificate.language(), codes.of(certificate.id()));
    }

    /** Of one that names its person still. */
    public CertificateSheet of(Certificate certificate) {
        var owner = directory.find(certificate.owner()).orElseThrow();
        var days = certificate.from().flatMap(from -> certificate.until().map(until -> new DayRange(from, until)));
        var said = new Said(
                certificate.language(),
                owner,
                certificate.issuer(),
                certificate.name().orElseThrow(),
                certificate.title(),
                days,
                certificate.place());
        return sheet(
                said,
                certificate.text(),
                words.in(said.language()).date(certificate.issuedAt()),
                codes.of(certificate.id()));
    }

    /** Of somebody who does not exist, with the words that are to be looked at. */
    CertificateSheet sample(ItemId event, CertificateText text, Language language) {
        var on = events.of(event, language);
        var phrases = on.words();
        var said = new Said(
                language,
                on.owner(),
                on.owner(language),
                phrases.text("paper.sample-name"),
                on.title(),
                on.facts().map(facts -> new DayRange(day(facts), facts.lastDay())),
                on.facts()
                        .filter(facts -> facts.format().hasPlace())
                        .map(facts -> facts.place().town().in(language))
                        .orElse(""));
        return sheet(said, text, phrases.date(clock.instant()), NO_CODE);
    }

    public Imprint imprint(CertificateSheet first, String title) {
        return new Imprint(first.language(), title, first.issuer(), site.origin(), clock.instant());
    }

    private CertificateSheet sheet(Said said, CertificateText text, String issuedOn, CertificateCode code) {
        var phrases = words.in(said.language());
        var wording = text.in(said.language());
        var hours =
                text.hours().map(count -> phrases.text("paper.hours", count)).orElse("");
        var when = said.days().map(days -> days.in(phrases)).orElse("");
        var facts = new ArrayList<>(List.of(when, said.place(), hours));
        facts.removeIf(String::isEmpty);
        var gaps = new EnumMap<Gap, String>(Map.of(
                Gap.NAME, said.name(),
                Gap.EVENT, said.title(),
                Gap.WHEN, when,
                Gap.WHERE, said.place(),
                Gap.HOURS, hours,
                Gap.ORGANISER, said.issuer()));
        return new CertificateSheet(
                said.language(),
                said.owner().mark(),
                said.issuer(),
                Typography.flow(wording.heading()),
                said.name(),
                Typography.flow(wording.attests()),
                Typography.flow(said.title()),
                facts,
                Typography.flow(filled(wording.more(), gaps, phrases)),
                wording.signatory(),
                wording.role(),
                phrases.text("paper.issued", issuedOn),
                phrases.text("paper.check"),
                site.of(check(said.language(), code)),
                code.grouped());
    }

    private static String filled(String text, Map<Gap, String> gaps, Phrases phrases) {
        var filled = text;
        for (var gap : gaps.entrySet())
            filled = filled.replace(
                    gap.getKey().token(), gap.getValue().isEmpty() ? phrases.text("paper.unknown") : gap.getValue());
        return filled;
    }

    private static LocalDate day(EventFacts facts) {
        return WallTime.of(facts.starts()).shown().toLocalDate();
    }
}
