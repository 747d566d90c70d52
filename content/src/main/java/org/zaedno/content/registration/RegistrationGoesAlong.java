package org.zaedno.content.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zaedno.content.event.CarriedOver;
import org.zaedno.content.event.EventPart;

/** How one registers, what is asked and how many places there are goes along to the next event; nobody who registered does. */
@Component
@Order(0) // what hangs on a form comes after it
class RegistrationGoesAlong implements EventPart {
    private final FormRows forms;
    private final QuestionRows questions;
    private final VacancyRows vacancies;
    private final Places places;
    private final Organising organising;

    RegistrationGoesAlong(
            FormRows forms, QuestionRows questions, VacancyRows vacancies, Places places, Organising organising) {
        this.forms = forms;
        this.questions = questions;
        this.vacancies = vacancies;
        this.places = places;
        this.organising = organising;
    }

    /** For who runs events: others begin the text, and the organisers the registration. */
    @Override
    public void carry(CarriedOver event) {
        if (!organising.maySpeak()) return;
        forms.find(event.from()).flatMap(form -> moved(form, event)).ifPresent(form -> {
            forms.begin(event.owner(), form, organising.person());
            var kinds = new HashMap<KindId, KindId>();
            var fresh = forms.kinds(event.from(), false).stream()
                    .map(kind -> new InstitutionKind(
                            kinds.computeIfAbsent(kind.id(), old -> KindId.fresh()), kind.standard(), kind.names()))
                    .toList();
            forms.store(event.owner(), event.to(), fresh);
            questions.store(event.owner(), event.to(), afresh(questions.of(event.from())));
            var limit = vacancies.limit(event.from()).places();
            places.set(
                    event.to(), new PlaceLimit(limit, moved(vacancies.holdsEver(event.from()), limit, kinds, event)));
        });
    }

    /** What would have opened already opens now; one that would have closed already is left to be begun anew. */
    private static Optional<RegistrationForm> moved(RegistrationForm form, CarriedOver event) {
        var opens = latest(event.shift(form.opens()), event.now());
        var closes = event.shift(form.closes());
        if (!closes.isAfter(opens)) return Optional.empty();
        return Optional.of(new RegistrationForm(
                event.to(),
                0,
                opens,
                closes,
                form.approval(),
                form.invitedOnly(),
                form.waitingList(),
                form.partyMax(),
                form.offerFor(),
                form.onlineFree(),
                form.listUntil().map(event::shift),
                event.shift(form.needsUntil()),
                event.shift(form.personsUntil()),
                form.consents(),
                form.languages()));
    }

    /** A hold whose day would be over is none; nor one for a kind that is not offered any more. */
    private static List<Hold> moved(
            List<Hold> before, Optional<Integer> limit, Map<KindId, KindId> kinds, CarriedOver event) {
        var holds = new ArrayList<Hold>();
        int left = limit.orElse(0);
        for (var hold : before) {
            var release = hold.release().map(event::shift);
            var whom = whom(hold.whom(), kinds);
            boolean over = release.filter(at -> !at.isAfter(event.now())).isPresent();
            if (over || whom.isEmpty() || hold.places() > left) continue;
            holds.add(new Hold(whom.get(), hold.places(), release));
            left -= hold.places();
        }
        return holds;
    }

    private static Optional<Hold.Whom> whom(Hold.Whom whom, Map<KindId, KindId> kinds) {
        return switch (whom) {
            case Hold.Whom.OfKind(var kind) ->
                Optional.ofNullable(kinds.get(kind)).map(Hold.Whom.OfKind::new);
            case Hold.Whom.OfMember member -> Optional.of(member);
        };
    }

    private static Questionnaire afresh(Questionnaire asked) {
        var ids = new HashMap<QuestionId, QuestionId>();
        List<Question> fresh = asked.questions().stream()
                .map(one -> new Question(
                        ids.computeIfAbsent(one.id(), old -> QuestionId.fresh()),
                        one.type(),
                        one.label(),
                        one.hint(),
                        one.options(),
                        one.obligatory(),
                        one.condition()
                                .map(when -> new Question.Condition(
                                        ids.computeIfAbsent(when.after(), old -> QuestionId.fresh()), when.answer()))))
                .toList();
        return new Questionnaire(fresh);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
