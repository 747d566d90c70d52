package org.zaedno.hub.site;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.feedback.FeedbackForm;
import org.zaedno.content.feedback.FeedbackStanding;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.hub.site.PersonalScreen.Sending;
import org.zaedno.hub.site.RegistrationScreen.Asked;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;

/** The few questions after an event, behind a personal link, and the same beforehand for who asks them. */
@Component
public class FeedbackScreen {
    /** Why the form is shown again. */
    public enum Fault {
        /** Nobody said how it was on the whole. */
        RATING,
        /** It stood open too long. */
        STALE
    }

    private final Frames frames;

    FeedbackScreen(Frames frames) {
        this.frames = frames;
    }

    public Page form(
            Language language,
            String secret,
            Asked asked,
            FeedbackForm form,
            FilledFeedback filled,
            Optional<Fault> fault,
            Sending sending) {
        var words = frames.in(language);
        var own = Place.below("/registrations/" + secret);
        return page(
                words,
                Place.below("/registrations/" + secret + "/feedback"),
                EventLine.of(asked.edition(), asked.facts(), words).forTheRegistered(asked.edition()),
                form,
                filled,
                fault,
                Optional.of(own.in(language)),
                sending);
    }

    /** Nothing to fill in: it was, or it is too early or too late, or nobody asks. */
    public Page told(
            Language language, String secret, Asked asked, FeedbackStanding standing, Optional<FeedbackForm> form) {
        var words = frames.in(language);
        var own = Place.below("/registrations/" + secret);
        var when = form.map(known ->
                        words.dateAndTime(standing == FeedbackStanding.NOT_YET ? known.opens() : known.closes()))
                .orElse("");
        var key = Choices.key("feedback.told.", standing);
        var title = words.text(standing == FeedbackStanding.DONE ? "feedback.done" : "feedback.title");
        return new FeedbackPage(
                frame(words, title, Place.below("/registrations/" + secret + "/feedback")),
                EventLine.of(asked.edition(), asked.facts(), words).forTheRegistered(asked.edition()),
                Optional.empty(),
                words.text(key, when),
                FilledFeedback.EMPTY,
                Optional.empty(),
                Optional.of(own.in(language)),
                new Sending("", Optional.empty()));
    }

    /** For who asks: letter by letter what people see. Nothing of it is kept. */
    public Page preview(
            Language language,
            ItemId event,
            Optional<PublishedEdition> edition,
            Optional<EventFacts> facts,
            FeedbackForm form,
            FilledFeedback filled,
            Optional<Fault> fault,
            Sending sending) {
        var words = frames.in(language);
        return page(
                words,
                preview(event),
                EventLine.of(edition, facts, words),
                form,
                filled,
                fault,
                Optional.empty(),
                sending);
    }

    /** Where a form that was looked at beforehand leads. */
    public Page previewed(
            Language language, ItemId event, Optional<PublishedEdition> edition, Optional<EventFacts> facts) {
        var words = frames.in(language);
        return new FeedbackPage(
                frame(words, words.text("feedback.done"), preview(event)),
                EventLine.of(edition, facts, words),
                Optional.empty(),
                words.text("feedback.previewed"),
                FilledFeedback.EMPTY,
                Optional.empty(),
                Optional.empty(),
                new Sending("", Optional.empty()));
    }

    private Page page(
            Phrases words,
            Place place,
            EventLine event,
            FeedbackForm form,
            FilledFeedback filled,
            Optional<Fault> fault,
            Optional<String> back,
            Sending sending) {
        var title = words.text("feedback.title");
        return new FeedbackPage(
                frame(words, fault.isPresent() ? words.text("register.wrong", title) : title, place),
                event,
                Optional.of(form),
                words.text("feedback.text", words.date(form.closes())),
                filled,
                fault.map(what -> words.text(Choices.key("feedback.fault.", what))),
                back,
                sending);
    }

    private static Place preview(ItemId event) {
        return language -> "/reports/" + event + "/" + language.tag() + "/feedback";
    }

    private Frame frame(Phrases words, String title, Place place) {
        return frames.frame(words.language(), Section.NONE, title, title, place).notIndexed();
    }
}
