package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.Cancellation;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.PublishedEdition;
import org.zaedno.content.registration.InstitutionKind;
import org.zaedno.content.registration.Questionnaire;
import org.zaedno.content.registration.RegistrationClosed.Why;
import org.zaedno.content.registration.RegistrationForm;
import org.zaedno.content.registration.Vacancy;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.mail.Letters;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.words.Phrases;

/** The pages on which one registers for an event. Who answers the address fills the form; this shows it. */
@Component
public class RegistrationScreen {
    /**
     * What an event asks.
     *
     * @param edition empty where it is not published any more
     * @param members for whom places are kept
     * @param vacancy empty where it does not matter
     * @param cancelled why the event does not take place
     */
    public record Asked(
            Optional<PublishedEdition> edition,
            Optional<EventFacts> facts,
            RegistrationForm form,
            List<InstitutionKind> kinds,
            List<WorkspaceId> members,
            Questionnaire questions,
            Optional<Vacancy> vacancy,
            Optional<Cancellation> cancelled) {}

    /** Why a form is shown again though every field may be right. */
    public enum Notice {
        /** Its key is not one of ours. */
        UNKNOWN_FORM,
        /** It stood open too long. */
        STALE,
        /** Somebody else sent it before. */
        USED,
        TOO_QUICK,
        /** The field that people leave empty was filled. */
        TRAP;

        String key() {
            return Choices.key("register.notice.", this);
        }
    }

    /** For who has a session. */
    public record Csrf(String name, String token) {}

    /**
     * A form as it stands on the page.
     *
     * @param key the form's own; sent twice, it is one form
     * @param faults in the order of the fields
     * @param begun a line for a colleague was just added: the next letter goes there
     */
    public record Shown(
            String key,
            Optional<Csrf> csrf,
            FilledForm filled,
            List<FormFault> faults,
            Optional<Notice> notice,
            boolean begun) {}

    private final Frames frames;
    private final Standing standing;
    private final Letters letters;
    private final CoHosts hosts;

    RegistrationScreen(Frames frames, Standing standing, CoHosts hosts, Letters letters) {
        this.letters = letters;
        this.frames = frames;
        this.standing = standing;
        this.hosts = hosts;
    }

    /** For somebody new. */
    public Page form(Language language, Asked asked, Shown shown) {
        var slug = asked.edition().orElseThrow().slug();
        return form(language, asked, shown, Place.below("/events/" + slug + "/register"), Optional.empty());
    }

    /** @param secret of the personal link of who changes what they sent */
    public Page change(Language language, String secret, Asked asked, Shown shown) {
        var own = Place.below("/registrations/" + secret);
        return form(
                language,
                asked,
                shown,
                Place.below("/registrations/" + secret + "/change"),
                Optional.of(own.in(language)));
    }

    /** Says why one cannot register here now, and what one can do. */
    public Page closed(Language language, Asked asked, Why why, HttpStatus status) {
        var words = frames.in(language);
        var form = asked.form();
        var text = switch (why) {
            case NOT_YET -> words.text("register.panel.not-yet", words.dateAndTime(form.opens()));
            case CLOSED -> words.text("register.panel.closed", words.dateAndTime(form.closes()));
            case CANCELLED ->
                asked.cancelled()
                        .map(known ->
                                words.text("register.cancelled", known.reason().in(language)))
                        .orElseGet(() -> words.text("refusal." + why.key()));
            default -> words.text("refusal." + why.key());
        };
        return closed(words, asked.edition().orElseThrow(), asked.facts(), text, status);
    }

    /** An invitation that opens nothing: mistyped, taken back or never made, of whatever event. Names none. */
    public Page notInvited(Language language) {
        var words = frames.in(language);
        var title = words.text("register.not-invited.title");
        return new RegistrationOverPage(
                frame(words, title, Place.below(Section.EVENTS.path)),
                words.text("refusal." + Why.INVITATION_UNKNOWN.key()));
    }

    /** For an event to which nobody registers. */
    public Page none(Language language, PublishedEdition edition, Optional<EventFacts> facts) {
        var words = frames.in(language);
        return closed(words, edition, facts, words.text("refusal." + Why.NONE.key()), HttpStatus.OK);
    }

    /** One registers in the other language only. */
    public Page inOtherLanguage(Language language, Asked asked) {
        var words = frames.in(language);
        return closed(
                words,
                asked.edition().orElseThrow(),
                asked.facts(),
                words.text("register.other-language"),
                HttpStatus.OK);
    }

    private Page closed(
            Phrases words, PublishedEdition edition, Optional<EventFacts> facts, String text, HttpStatus status) {
        var frame = frame(words, words.text("register.title"), Place.below("/events/" + edition.slug() + "/register"));
        return new RegistrationClosedPage(
                frame,
                EventLine.of(Optional.of(edition), facts, words).forTheRegistered(Optional.of(edition)),
                text,
                facts.map(EventFacts::contact).filter(contact -> !contact.isEmpty()),
                status);
    }

    private Page form(Language language, Asked asked, Shown shown, Place place, Optional<String> back) {
        var words = frames.in(language);
        var title = words.text(back.isPresent() ? "register.change.title" : "register.title");
        boolean wrong = !shown.faults().isEmpty() || shown.notice().isPresent();
        var frame = frame(words, wrong ? words.text("register.wrong", title) : title, place);
        return new RegistrationPage(
                frame,
                title,
                shown.filled().invitation().isEmpty()
                        ? EventLine.of(asked.edition(), asked.facts(), words)
                        : EventLine.of(asked.edition(), asked.facts(), words).forTheRegistered(asked.edition()),
                asked,
                shown,
                new RegistrationPage.Known(members(asked, language), institutions(language), towns(words)),
                asked.edition()
                        .flatMap(event -> standing.workspace(event.owner()))
                        .map(owner -> owner.name().in(language)),
                hosts.helpers(asked.form().event(), language),
                back,
                letters.areSent(),
                wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private Frame frame(Phrases words, String title, Place place) {
        return frames.frame(words.language(), Section.NONE, title, title, place).notIndexed();
    }

    private List<RegistrationPage.Choice> members(Asked asked, Language language) {
        return asked.members().stream()
                .flatMap(id -> standing.workspace(id).stream())
                .map(member -> new RegistrationPage.Choice(
                        member.id().toString(), member.name().in(language)))
                .toList();
    }

    /** Who is in the coalition, which everybody may know; never what other registrants wrote. */
    private Set<String> institutions(Language language) {
        return standing.workspaces().stream()
                .filter(one -> one.archivedAt().isEmpty())
                .map(one -> one.name().in(language))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> towns(Phrases words) {
        return List.of(words.text("register.towns").split(", "));
    }
}
