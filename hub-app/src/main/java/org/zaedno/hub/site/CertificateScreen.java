package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zaedno.content.certificate.CertificateCheck.Checked;
import org.zaedno.content.certificate.CertificateCode;
import org.zaedno.content.language.Language;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.facts.DayRange;
import org.zaedno.hub.look.Weaving;
import org.zaedno.hub.site.CertificatePage.Line;
import org.zaedno.hub.site.RegistrationScreen.Csrf;
import org.zaedno.hub.words.Phrases;

/** The pages on which anybody checks a certificate they hold. */
@Component
public class CertificateScreen {
    private static final String PATH = "/verify";

    private final Frames frames;
    private final CoalitionDirectory directory;

    CertificateScreen(Frames frames, CoalitionDirectory directory) {
        this.frames = frames;
        this.directory = directory;
    }

    /** @param name that was typed to be compared; empty: none was */
    public Page show(Language language, CertificateCode code, Checked checked, String name, Optional<Csrf> csrf) {
        var words = frames.in(language);
        var title = words.text(checked.withdrawn().isEmpty() ? "verify.holds" : "verify.withdrawn");
        var frame = frames.frame(language, Section.NONE, title, title, Place.below(PATH + "/" + code.grouped()))
                .notIndexed();
        boolean forgotten = checked.name().isEmpty();
        var owner = directory.all().stream()
                .filter(one -> one.name().in(checked.language()).equals(checked.issuer()))
                .findFirst();
        var issuer = owner.map(one -> one.name().in(language)).orElse(checked.issuer());
        return new CertificatePage(
                frame,
                checked.withdrawn().isEmpty(),
                told(checked, issuer, words),
                issuer,
                owner.map(Workspace::mark).map(Weaving::mark),
                said(checked, code, frame),
                forgotten && !name.isBlank()
                        ? Optional.of(
                                words.text(checked.nameFits() ? "verify.name-fits" : "verify.name-fits-not", name))
                        : Optional.empty(),
                forgotten,
                csrf);
    }

    /** Where a code is typed from paper. */
    public Page ask(Language language) {
        return ask(language, "verify.ask.", HttpStatus.OK);
    }

    /** Never given, mistyped, or no code at all: the same page, and it does not repeat what was asked. */
    public Page unknown(Language language) {
        return ask(language, "verify.unknown.", HttpStatus.NOT_FOUND);
    }

    private Page ask(Language language, String key, HttpStatus status) {
        var words = frames.in(language);
        var title = words.text(key + "title");
        var frame = frames.frame(language, Section.NONE, title, title, Place.below(PATH))
                .notIndexed();
        return new CertificateAskPage(frame, words.text(key + "text"), status);
    }

    private static String told(Checked checked, String issuer, Phrases words) {
        var on = words.dateInText(checked.issuedAt());
        if (checked.withdrawn().isEmpty()) return words.text("verify.told.holds", issuer, on);
        var gone = words.dateInText(checked.withdrawn().get());
        return checked.replaced()
                .map(fresh -> words.text("verify.told.replaced", issuer, gone, words.dateInText(fresh)))
                .orElseGet(() -> words.text("verify.told.withdrawn", issuer, gone));
    }

    private static List<Line> said(Checked checked, CertificateCode code, Frame frame) {
        var words = frame.words();
        var its = frame.languageOf(checked.language());
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                words.text("verify.name"),
                checked.name().orElseGet(() -> words.text("verify.name-gone")),
                checked.name().flatMap(name -> its)));
        lines.add(new Line(words.text("verify.event"), checked.title(), its));
        checked.from()
                .flatMap(from -> checked.until().map(until -> new DayRange(from, until)))
                .ifPresent(days -> lines.add(new Line(words.text("verify.when"), days.in(words), Optional.empty())));
        checked.hours()
                .ifPresent(hours -> lines.add(
                        new Line(words.text("verify.hours"), words.text("paper.hours", hours), Optional.empty())));
        lines.add(new Line(words.text("verify.issuer"), checked.issuer(), its));
        lines.add(new Line(words.text("verify.issued"), words.date(checked.issuedAt()), Optional.empty()));
        lines.add(new Line(words.text("verify.code"), code.grouped(), Optional.empty()));
        return lines;
    }
}
