package org.zaedno.hub.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.zaedno.content.event.Format;
import org.zaedno.content.event.WallTime;
import org.zaedno.content.registration.Consent;
import org.zaedno.content.registration.InstitutionKind;
import org.zaedno.content.registration.Question;
import org.zaedno.content.registration.Vacancy;
import org.zaedno.hub.words.Choices;

/**
 * The form of an event.
 *
 * @param keeper who keeps what is written; empty where that is not for this reader to know
 * @param helpers who sees it besides: those who hold the event with its owner and help to run it
 * @param mails whether mail leaves the house: else nobody is promised any
 * @param back to one's own registration, where it is changed; empty for somebody new
 */
record RegistrationPage(
        Frame frame,
        String title,
        EventLine event,
        RegistrationScreen.Asked asked,
        RegistrationScreen.Shown shown,
        Known known,
        Optional<String> keeper,
        List<String> helpers,
        Optional<String> back,
        boolean mails,
        HttpStatus status)
        implements Page {
    /** @param members for whom places are kept; institutions and towns are offered while somebody writes */
    record Known(List<Choice> members, Collection<String> institutions, Collection<String> towns) {}

    record Choice(String value, String name) {}

    FilledForm filled() {
        return shown.filled();
    }

    boolean isNew() {
        return back.isEmpty();
    }

    /** What is wrong with this field, for beside it. */
    Optional<String> wrong(String field) {
        return shown.faults().stream()
                .filter(fault -> fault.field().equals(field))
                .map(fault -> fault.whole(frame.words()))
                .findFirst();
    }

    /** Both ways to take part are there to choose from. */
    boolean asksHow() {
        return isNew()
                && asked.facts().filter(facts -> facts.format() == Format.BOTH).isPresent();
    }

    /** How many places are free, for beside the choice. */
    String free(boolean online) {
        if (online && asked.form().onlineFree()) return frame.text("register.how.no-limit");
        return asked.vacancy()
                .flatMap(Vacancy::free)
                .map(free -> free > 0
                        ? frame.text("register.panel.free", free)
                        : frame.text(asked.form().waitingList() ? "register.how.waiting" : "register.how.full"))
                .orElseGet(() -> frame.text("register.how.no-limit"));
    }

    /** Whether one more line for a colleague may be asked for. */
    boolean hasRoom() {
        return 1 + filled().colleagues().size() < asked.form().partyMax();
    }

    boolean isKind(InstitutionKind kind) {
        return filled().kind().equals(kind.id().toString());
    }

    /** What was chosen when it was sent; it stays. */
    Optional<String> kindName() {
        return asked.kinds().stream()
                .filter(this::isKind)
                .map(kind -> kind.names().in(frame.language()))
                .findFirst();
    }

    String field(Question question) {
        return FilledForm.QUESTION + question.id();
    }

    String label(Question question) {
        return question.label().in(frame.language());
    }

    String hint(Question question) {
        return question.hint().in(frame.language());
    }

    List<Choice> options(Question question) {
        return question.type() == Question.Type.YES_NO
                ? List.of(
                        new Choice(Question.YES, frame.text("register.yes")),
                        new Choice(Question.NO, frame.text("register.no")))
                : question.options().stream()
                        .map(option -> new Choice(option.key(), option.names().in(frame.language())))
                        .toList();
    }

    boolean isSaid(Question question, String value) {
        return filled().answer(question.id().toString()).contains(value);
    }

    String said(Question question) {
        return String.join(" ", filled().answer(question.id().toString()));
    }

    /** For which answer to an earlier question this one is. */
    Optional<String> condition(Question question) {
        return question.condition()
                .flatMap(condition -> asked.questions().questions().stream()
                        .filter(earlier -> earlier.id().equals(condition.after()))
                        .findFirst()
                        .map(earlier -> frame.text(
                                "register.only-after",
                                label(earlier),
                                options(earlier).stream()
                                        .filter(option -> option.value().equals(condition.answer()))
                                        .map(Choice::name)
                                        .findFirst()
                                        .orElse(""))));
    }

    String consent(Consent consent) {
        return frame.text(Choices.key("register.consent.", consent));
    }

    /** To when, or what for. */
    String consentUntil(Consent consent) {
        return switch (consent) {
            case PARTICIPANT_LIST ->
                asked.form()
                        .listUntil()
                        .map(until -> frame.text("register.until", frame.words().date(until)))
                        .orElse("");
            case PHOTOS -> frame.text("register.consent.photos-where");
            case NEWS -> frame.text("register.consent.news-until");
        };
    }

    String needsUntil() {
        return day(asked.form().needsUntil());
    }

    String personsUntil() {
        return day(asked.form().personsUntil());
    }

    private String day(LocalDate date) {
        return frame.words().date(date.atStartOfDay(WallTime.SOFIA).toInstant());
    }

    /** A form without a word in it may be gone back to: its key is then the same, and so is the answer to it. */
    @Override
    public boolean forReturn() {
        return isNew() && status == HttpStatus.OK && filled().name().isEmpty();
    }

    @Override
    public boolean forEveryone() {
        return false;
    }

    @Override
    public String template() {
        return "registration.jte";
    }
}
