package org.zaedno.hub.paperwork;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.certificate.CertificateText;
import org.zaedno.content.certificate.Wording;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.hub.words.Words;

/** What a certificate says until an organiser chooses other words. */
@Component
public class UsualWords {
    private final EventCalendar calendar;
    private final Words words;

    UsualWords(EventCalendar calendar, Words words) {
        this.calendar = calendar;
        this.words = words;
    }

    /** With the hours of an event of one day, to the half. */
    public CertificateText of(ItemId event) {
        return new CertificateText(
                calendar.find(event).flatMap(UsualWords::hours), wording(Language.BG), wording(Language.EN));
    }

    private static Optional<BigDecimal> hours(EventFacts facts) {
        var length = Duration.between(facts.starts(), facts.ends());
        if (facts.isWholeDays() || length.compareTo(Duration.ofHours(14)) > 0) return Optional.empty();
        return Optional.of(new BigDecimal(length.toMinutes())
                        .divide(new BigDecimal(30), 0, RoundingMode.HALF_UP)
                        .divide(new BigDecimal(2), 1, RoundingMode.UNNECESSARY))
                .filter(hours -> hours.signum() > 0);
    }

    private Wording wording(Language language) {
        var texts = words.in(language);
        return new Wording(texts.text("paper.usual.heading"), texts.text("paper.usual.attests"), "", "", "");
    }
}
