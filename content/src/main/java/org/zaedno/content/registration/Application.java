package org.zaedno.content.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * A form as somebody sent it: one person, perhaps with colleagues of the same institution, and one mail address.
 *
 * @param email empty only for who comes to the door without one
 * @param language of the mails and the personal page: Bulgarian or English
 * @param member the member workspace they come from, where they say so
 * @param online they take part on line
 * @param people the first is who sent the form; 1 to {@link #PARTY_MAX}
 * @param answers checked by {@link Questionnaire}
 * @param consents the sender's own; nobody agrees for a colleague
 */
public record Application(
        FormKey key,
        Optional<EmailAddress> email,
        Language language,
        Optional<KindId> kind,
        Optional<WorkspaceId> member,
        boolean online,
        List<Attendee> people,
        Map<QuestionId, List<String>> answers,
        Needs needs,
        Set<Consent> consents,
        Optional<LinkSecret> invitation) {
    /** Persons on one form: more come as a group by arrangement. */
    public static final int PARTY_MAX = 20;

    public Application {
        people = List.copyOf(people);
        answers = Map.copyOf(answers);
        consents = Set.copyOf(consents);
        if (people.isEmpty() || people.size() > PARTY_MAX) throw new InvalidValue("party-size", PARTY_MAX);
    }

    public Application(FormKey key, EmailAddress email, Language language, List<Attendee> people) {
        this(
                key,
                Optional.of(email),
                language,
                Optional.empty(),
                Optional.empty(),
                false,
                people,
                Map.of(),
                Needs.NONE,
                Set.of(),
                Optional.empty());
    }

    /** The same under another key: a change of what was sent has a key of its own. */
    public Application under(FormKey other) {
        return new Application(
                other, email, language, kind, member, online, people, answers, needs, consents, invitation);
    }

    public Application of(KindId institution) {
        return new Application(
                key,
                email,
                language,
                Optional.of(institution),
                member,
                online,
                people,
                answers,
                needs,
                consents,
                invitation);
    }

    public Application from(WorkspaceId workspace) {
        return new Application(
                key,
                email,
                language,
                kind,
                Optional.of(workspace),
                online,
                people,
                answers,
                needs,
                consents,
                invitation);
    }

    public Application takingPartOnline() {
        return new Application(key, email, language, kind, member, true, people, answers, needs, consents, invitation);
    }

    public Application invited(LinkSecret secret) {
        return new Application(
                key, email, language, kind, member, online, people, answers, needs, consents, Optional.of(secret));
    }

    public Application saying(Map<QuestionId, List<String>> words, Needs need, Set<Consent> agreed) {
        return new Application(key, email, language, kind, member, online, people, words, need, agreed, invitation);
    }

    public Application with(List<Attendee> others) {
        return new Application(
                key, email, language, kind, member, online, others, answers, needs, consents, invitation);
    }
}
