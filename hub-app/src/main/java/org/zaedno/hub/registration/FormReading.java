package org.zaedno.hub.registration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.event.Format;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.content.registration.Application;
import org.zaedno.content.registration.Attendee;
import org.zaedno.content.registration.Consent;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.InstitutionKind;
import org.zaedno.content.registration.KindId;
import org.zaedno.content.registration.Needs;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.content.registration.Question;
import org.zaedno.content.registration.QuestionId;
import org.zaedno.content.registration.Questionnaire;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.site.FilledForm;
import org.zaedno.hub.site.FormFault;
import org.zaedno.hub.site.RegistrationScreen.Asked;

/** Reads what somebody wrote into a form: it comes to an application, or something has to be put right, in the order of the fields. */
final class FormReading {
    private final Asked asked;
    private final FilledForm filled;
    /** What was chosen when it was first sent is not asked again. */
    private final boolean fresh;

    private final List<FormFault> faults = new ArrayList<>();

    private FormReading(Asked asked, FilledForm filled, boolean fresh) {
        this.asked = asked;
        this.filled = filled;
        this.fresh = fresh;
    }

    /** Either faults or an application. */
    record Result(List<FormFault> faults, Optional<Application> application) {}

    /** @param fresh whether it is sent for the first time, not changed */
    static Result read(FormKey key, Language language, Asked asked, FilledForm filled, boolean fresh) {
        return new FormReading(asked, filled, fresh).read(key, language);
    }

    private Result read(FormKey key, Language language) {
        words("name", filled.name(), Attendee.NAME_MAX);
        if (TypedText.saysNothing(filled.name()))
            faults.add(FormFault.at("name", "register.fault.name").such("register.example.name"));
        var email = email();
        var kind = kind();
        words("institution", filled.institution(), Attendee.INSTITUTION_MAX);
        words("town", filled.town(), Attendee.TOWN_MAX);
        boolean online = online();
        var answers = answers();
        var needs = needs();
        for (int n = 1; n <= filled.colleagues().size(); n++)
            words("colleague-" + n, filled.colleagues().get(n - 1).name(), Attendee.NAME_MAX);
        if (!faults.isEmpty()) return new Result(List.copyOf(faults), Optional.empty());
        var member = asked.members().stream()
                .filter(id -> id.toString().equals(filled.member()))
                .findFirst();
        var invitation = filled.invitation().isEmpty()
                ? Optional.<LinkSecret>empty()
                : Optional.of(new LinkSecret(filled.invitation()));
        return new Result(
                List.of(),
                Optional.of(new Application(
                        key, email, language, kind, member, online, people(), answers, needs, consents(), invitation)));
    }

    private Optional<EmailAddress> email() {
        var typed = filled.email().strip();
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (InvalidValue noAddress) {
            var key = typed.isEmpty()
                    ? "register.fault.email"
                    : typed.indexOf('@') < 0 ? "register.fault.email-at" : "register.fault.email-whole";
            faults.add(FormFault.at("email", key).such("register.example.email"));
            return Optional.empty();
        }
    }

    private Optional<KindId> kind() {
        var known = asked.kinds().stream()
                .map(InstitutionKind::id)
                .filter(id -> id.toString().equals(filled.kind()))
                .findFirst();
        if (fresh && known.isEmpty() && !asked.kinds().isEmpty())
            faults.add(FormFault.at("kind", "register.fault.kind"));
        return known;
    }

    private boolean online() {
        var format = asked.facts().map(facts -> facts.format()).orElse(Format.IN_PERSON);
        if (format != Format.BOTH || !fresh) return format == Format.ONLINE;
        if (!Set.of(FilledForm.PLACE, FilledForm.ONLINE).contains(filled.how()))
            faults.add(FormFault.at("how", "register.fault.how"));
        return filled.how().equals(FilledForm.ONLINE);
    }

    private Map<QuestionId, List<String>> answers() {
        var said = new HashMap<QuestionId, List<String>>();
        filled.answers().forEach((id, values) -> QuestionId.parse(id).ifPresent(known -> said.put(known, values)));
        var verdict = asked.questions().judge(said);
        for (var question : asked.questions().questions()) {
            var fault = verdict.faults().get(question.id());
            if (fault != null) faults.add(fault(question, fault));
        }
        return verdict.answers();
    }

    private static FormFault fault(Question question, Questionnaire.Fault fault) {
        var field = FilledForm.QUESTION + question.id();
        var label = question.label();
        return switch (fault) {
            case MISSING, NOT_OFFERED -> FormFault.at(field, "register.fault.answer", label);
            case NOT_A_NUMBER ->
                FormFault.at(field, "register.fault.number", label).such("register.example.number");
            case TOO_LONG -> FormFault.at(field, "register.fault.long", Questionnaire.ANSWER_MAX);
        };
    }

    private Needs needs() {
        try {
            return new Needs(filled.access(), filled.diet(), filled.interpreter());
        } catch (InvalidValue tooLong) {
            faults.add(FormFault.at("access", "register.fault.long", Needs.MAX_LENGTH));
            return Needs.NONE;
        }
    }

    /** Colleagues come from where the sender does; a line without a name is nobody. */
    private List<Attendee> people() {
        var people = new ArrayList<Attendee>();
        people.add(person(filled.person(), filled.name()));
        filled.colleagues().stream()
                .filter(other -> !TypedText.saysNothing(other.name()))
                .map(other -> person(other.person(), other.name()))
                .forEach(people::add);
        return people;
    }

    private Attendee person(String id, String name) {
        var known = fresh ? Optional.<ParticipantId>empty() : ParticipantId.parse(id);
        return new Attendee(known.orElseGet(ParticipantId::fresh), name, filled.institution(), filled.town());
    }

    private Set<Consent> consents() {
        var given = EnumSet.noneOf(Consent.class);
        asked.form().consents().stream()
                .filter(consent -> filled.consents().contains(consent.name()))
                .forEach(given::add);
        return given;
    }

    private void words(String field, String typed, int max) {
        if (TypedText.line(typed).length() > max) faults.add(FormFault.at(field, "register.fault.long", max));
    }
}
