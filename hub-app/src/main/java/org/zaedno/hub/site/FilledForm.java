package org.zaedno.hub.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.registration.Consent;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.content.registration.Registered;

/**
 * What somebody wrote into the form of an event, letter by letter: it stands there again when something is wrong with it.
 *
 * @param person who sends it, where they are registered already; empty: not yet
 * @param kind the id of a kind of institution, or nothing
 * @param how {@link #PLACE}, {@link #ONLINE} or nothing
 * @param answers to the organiser's questions, by the id of each
 * @param invitation the secret of the link they came by, or nothing
 */
public record FilledForm(
        String person,
        String name,
        String email,
        String kind,
        String member,
        String institution,
        String town,
        String how,
        String access,
        String diet,
        String interpreter,
        List<Colleague> colleagues,
        Map<String, List<String>> answers,
        Set<String> consents,
        String invitation) {
    public static final String PLACE = "place";
    public static final String ONLINE = "online";
    /** Before the id of a question, in the name of its field. */
    public static final String QUESTION = "q-";
    /** In characters: over every limit that a field has, so that its own is told; more than that nobody typed. */
    private static final int FIELD_MAX = 4_000;
    /** More are no form that was shown here. */
    private static final int COLLEAGUES_MAX = 40;

    /** Who comes along. */
    public record Colleague(String person, String name) {}

    /** As a browser sends it; what is missing is empty. */
    public static FilledForm of(MultiValueMap<String, String> sent) {
        var names = sent.getOrDefault("colleague", List.of());
        var persons = sent.getOrDefault("colleague-person", List.of());
        var answers = new LinkedHashMap<String, List<String>>();
        sent.forEach((field, values) -> {
            if (field.startsWith(QUESTION))
                answers.put(
                        field.substring(QUESTION.length()),
                        values.stream().map(FilledForm::bounded).toList());
        });
        return new FilledForm(
                one(sent, "person"),
                one(sent, "name"),
                one(sent, "email"),
                one(sent, "kind"),
                one(sent, "member"),
                one(sent, "institution"),
                one(sent, "town"),
                one(sent, "how"),
                one(sent, "access"),
                one(sent, "diet"),
                one(sent, "interpreter"),
                IntStream.range(0, Math.min(names.size(), COLLEAGUES_MAX))
                        .mapToObj(n -> new Colleague(n < persons.size() ? persons.get(n) : "", bounded(names.get(n))))
                        .toList(),
                answers,
                Set.copyOf(sent.getOrDefault("consent", List.of())),
                one(sent, "invitation"));
    }

    /** As it was sent and stands now, to be changed. */
    public static FilledForm of(Registered own) {
        var first = own.people().getFirst();
        return new FilledForm(
                first.id().toString(),
                first.name(),
                own.email().orElse(""),
                own.kind().map(KindId::toString).orElse(""),
                own.member().map(Object::toString).orElse(""),
                first.institution(),
                first.town(),
                own.online() ? ONLINE : PLACE,
                own.needs().access(),
                own.needs().diet(),
                own.needs().interpreter(),
                own.people().stream()
                        .skip(1)
                        .map(other -> new Colleague(other.id().toString(), other.name()))
                        .toList(),
                own.answers().entrySet().stream()
                        .collect(Collectors.toMap(said -> said.getKey().toString(), Map.Entry::getValue)),
                own.consents().stream().map(Consent::name).collect(Collectors.toUnmodifiableSet()),
                "");
    }

    /** Whether the name and the address are those of who registered: letter by letter, capitals aside. */
    public boolean isBy(Registered own) {
        return TypedText.line(name).equals(own.people().getFirst().name())
                && email.strip().equalsIgnoreCase(own.email().orElse(""));
    }

    /** Nothing written yet, by who came with this invitation or without any. */
    /** @param name of who is invited, as far as it is known */
    public static FilledForm invited(String invitation, String name) {
        return new FilledForm(
                "", name, "", "", "", "", "", "", "", "", "", List.of(), Map.of(), Set.of(), bounded(invitation));
    }

    public FilledForm withColleague() {
        return with(Stream.concat(colleagues.stream(), Stream.of(new Colleague("", "")))
                .toList());
    }

    /** @param number from 1; one that is not there changes nothing */
    public FilledForm withoutColleague(int number) {
        var left = new ArrayList<>(colleagues);
        if (number >= 1 && number <= left.size()) left.remove(number - 1);
        return with(left);
    }

    /** Whether this participant may be named again: the ids of others are not for the form to say. */
    public FilledForm onlyOf(Set<ParticipantId> people) {
        var known = people.stream().map(ParticipantId::toString).collect(Collectors.toUnmodifiableSet());
        return with(colleagues.stream()
                .map(one -> known.contains(one.person()) ? one : new Colleague("", one.name()))
                .toList());
    }

    boolean agreed(Consent consent) {
        return consents.contains(consent.name());
    }

    List<String> answer(String question) {
        return answers.getOrDefault(question, List.of());
    }

    boolean needsSomething() {
        return !(access + diet + interpreter).isBlank();
    }

    private FilledForm with(List<Colleague> others) {
        return new FilledForm(
                person,
                name,
                email,
                kind,
                member,
                institution,
                town,
                how,
                access,
                diet,
                interpreter,
                List.copyOf(others),
                answers,
                consents,
                invitation);
    }

    private static String one(MultiValueMap<String, String> sent, String field) {
        return bounded(sent.getOrDefault(field, List.of("")).getFirst());
    }

    private static String bounded(String typed) {
        return typed.length() <= FIELD_MAX ? typed : typed.substring(0, FIELD_MAX);
    }

    @Override
    public String toString() {
        return "FilledForm[hidden]";
    }
}
