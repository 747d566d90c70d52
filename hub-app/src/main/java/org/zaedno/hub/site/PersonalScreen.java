package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.WebLink;
import org.zaedno.content.registration.Place.AwaitingApproval;
import org.zaedno.content.registration.Place.Confirmed;
import org.zaedno.content.registration.Place.GivenUp;
import org.zaedno.content.registration.Place.Offered;
import org.zaedno.content.registration.Place.Refused;
import org.zaedno.content.registration.Place.Waiting;
import org.zaedno.content.registration.Registrations.Fellow;
import org.zaedno.content.registration.Registrations.Own;
import org.zaedno.hub.mail.Letters;
import org.zaedno.hub.site.RegistrationScreen.Asked;
import org.zaedno.hub.site.RegistrationScreen.Csrf;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;

/** The page behind a personal link: how one's registration stands, and what one may still do. */
@Component
public class PersonalScreen {
    /** What was just done. */
    public enum Done {
        CHANGED,
        CANCELLED,
        ACCEPTED,
        DECLINED,
        /** Nothing: the page stood open too long, and the button is to be pressed again. */
        AGAIN
    }

    /** What is asked once more before it is done. */
    public enum Step {
        CANCEL,
        DECLINE,
        ERASE;

        /** The last part of its address. */
        public String path() {
            return Choices.key("", this);
        }
    }

    /** @param key what the page's own buttons send along */
    public record Sending(String key, Optional<Csrf> csrf) {}

    /** One of the certificates of this form. @param paper the PDF @param check where anybody sees whether it is one */
    public record CertificateLink(String name, String paper, String check) {}

    private final Frames frames;
    private final Letters letters;

    PersonalScreen(Frames frames, Letters letters) {
        this.letters = letters;
        this.frames = frames;
    }

    public Page show(
            Language language,
            String secret,
            Asked asked,
            Own own,
            List<Fellow> fellows,
            List<CertificateLink> certificates,
            boolean asksOpinion,
            Sending sending,
            Optional<Done> done) {
        var words = frames.in(language);
        var form = own.form();
        boolean off = asked.cancelled().isPresent() && form.state().isLive();
        boolean confirmed = own.place() instanceof Confirmed && !off;
        var title = off
                ? words.text("register.state.event-cancelled")
                : words.text(Choices.key("register.state.", form.state()));
        var frame = frame(words, title, secret, "");
        return new PersonalPage(
                frame,
                event(asked, words),
                form.state(),
                asked.cancelled()
                        .filter(why -> off)
                        .map(why -> words.text(
                                "register.told.event-cancelled", why.reason().in(language)))
                        .orElseGet(() -> told(own, words)),
                off,
                done.map(what -> words.text(Choices.key("register.done.", what))),
                asked.facts()
                        .filter(facts -> confirmed)
                        .flatMap(EventFacts::online)
                        .map(WebLink::value),
                confirmed && !form.online()
                        ? form.people().stream().map(PersonalPage.Ticket::of).toList()
                        : List.of(),
                certificates,
                WhatWasSaid.of(form, asked, words),
                fellows,
                asksOpinion,
                !letters.areSent() && form.state().isLive(),
                sending);
    }

    /** Asks once more. */
    public Page confirm(Language language, String secret, Asked asked, Step step, Sending sending) {
        var words = frames.in(language);
        var key = Choices.key("register.step.", step);
        return new PersonalStepPage(
                frame(words, words.text(key + ".title"), secret, "/" + step.path()),
                event(asked, words),
                words.text(key + ".text"),
                words.text(key + ".button"),
                Place.below("/registrations/" + secret).in(language),
                sending);
    }

    /** The link is dead from now on; this page says it once. */
    public Page erased(Language language, Asked asked) {
        var words = frames.in(language);
        var title = words.text("register.erased.title");
        return new RegistrationClosedPage(
                frames.frame(language, Section.NONE, title, title, Place.below(Section.EVENTS.path))
                        .notIndexed(),
                event(asked, words),
                words.text("register.erased.text"),
                Optional.empty(),
                HttpStatus.OK);
    }

    /** Unknown, mistyped and erased alike: 404, and what to do. The address is not repeated. */
    public Page over(Language language) {
        var words = frames.in(language);
        var title = words.text("register.over.title");
        var frame = frames.frame(language, Section.NONE, title, title, Place.below(Section.EVENTS.path))
                .notIndexed();
        return new RegistrationOverPage(frame, words.text("register.over.text"));
    }

    private static EventLine event(Asked asked, Phrases words) {
        return EventLine.of(asked.edition(), asked.facts(), words).forTheRegistered(asked.edition());
    }

    private String told(Own own, Phrases words) {
        if (!letters.areSent()) return toldHere(own, words);
        return said(own, words);
    }

    /** Without a mail server nobody is promised a mail: what is to know stands here. */
    private static String toldHere(Own own, Phrases words) {
        return switch (own.place()) {
            case Confirmed ignored ->
                words.text(
                        own.form().online() ? "register.told.confirmed-online-here" : "register.told.confirmed-here");
            case Waiting(var id, int turn) -> words.text("register.told.waiting-here", turn);
            case AwaitingApproval ignored -> words.text("register.told.awaiting-approval-here");
            default -> said(own, words);
        };
    }

    private static String said(Own own, Phrases words) {
        return switch (own.place()) {
            case Confirmed ignored ->
                words.text(own.form().online() ? "register.told.confirmed-online" : "register.told.confirmed");
            case Waiting(var id, int turn) -> words.text("register.told.waiting", turn);
            case AwaitingApproval ignored -> words.text("register.told.awaiting-approval");
            case Offered(var id, var until) -> words.text("register.told.offered", words.dateAndTime(until));
            case Refused(var id, var reason) ->
                reason.isEmpty()
                        ? words.text("register.told.refused")
                        : words.text("register.told.refused-because", reason);
            case GivenUp(var id, var how) -> words.text(Choices.key("register.told.", how));
        };
    }

    private Frame frame(Phrases words, String title, String secret, String tail) {
        return frames.frame(
                        words.language(), Section.NONE, title, title, Place.below("/registrations/" + secret + tail))
                .notIndexed();
    }
}
