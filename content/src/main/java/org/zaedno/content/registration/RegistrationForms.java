package org.zaedno.content.registration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;

/**
 * How one registers for an event and what is free: read by whoever may read the event, written by organisers and
 * coordinators of the workspace that owns it.
 */
@Service
@Transactional
public class RegistrationForms {
    private final FormRows rows;
    private final QuestionRows questions;
    private final VacancyRows vacancies;
    private final Places places;
    private final Organising organising;

    RegistrationForms(
            FormRows rows, QuestionRows questions, VacancyRows vacancies, Places places, Organising organising) {
        this.rows = rows;
        this.questions = questions;
        this.vacancies = vacancies;
        this.places = places;
        this.organising = organising;
    }

    /** Empty for an event without registration, and for one that the reader may not see. */
    @Transactional(readOnly = true)
    public Optional<RegistrationForm> find(ItemId event) {
        return rows.find(event);
    }

    /** For the events that have a registration. */
    @Transactional(readOnly = true)
    public Map<ItemId, Vacancy> vacancies(Collection<ItemId> events) {
        return events.isEmpty() ? Map.of() : vacancies.of(events);
    }

    @Transactional(readOnly = true)
    public Optional<Vacancy> vacancy(ItemId event) {
        return Optional.ofNullable(vacancies(List.of(event)).get(event));
    }

    /** What is set; holds that are released already are not among it. */
    @Transactional(readOnly = true)
    public PlaceLimit limit(ItemId event) {
        return vacancies.limit(event);
    }

    /** Those offered, in their order. */
    @Transactional(readOnly = true)
    public List<InstitutionKind> kinds(ItemId event) {
        return rows.kinds(event, false);
    }

    /** Also those that are not offered any more: for naming what was chosen. */
    @Transactional(readOnly = true)
    public List<InstitutionKind> kindsEver(ItemId event) {
        return rows.kinds(event, true);
    }

    @Transactional(readOnly = true)
    public Questionnaire questions(ItemId event) {
        return questions.of(event);
    }

    /**
     * Keeps how one registers and how many places there are; with version 0 the event has a registration from now on, and
     * the usual kinds of institution. Whoever has a place keeps it.
     *
     * @throws NotFound for an unknown event
     * @throws NotAllowed for another workspace's event and for who does not run events
     * @throws InvalidValue for an item that is no event
     * @throws ChangedMeanwhile when somebody else was faster
     */
    public RegistrationForm save(RegistrationForm form, PlaceLimit limit) {
        var owner = organising.require(form.event());
        if (form.version() == 0) {
            rows.begin(owner, form, organising.person());
            var kinds = java.util.Arrays.stream(StandardKind.values())
                    .map(kind -> new InstitutionKind(KindId.fresh(), Optional.of(kind), kind.names()))
                    .toList();
            rows.store(owner, form.event(), kinds);
        } else {
            rows.store(form, organising.person());
        }
        places.set(form.event(), limit);
        organising.noteHourly(form.event(), Deed.REGISTRATION_SET, Map.of("part", "settings"));
        return rows.find(form.event()).orElseThrow();
    }

    /** All of them in their order; what is missing is not offered any more. @throws InvalidValue for more than 30 */
    public List<InstitutionKind> saveKinds(ItemId event, List<InstitutionKind> kinds) {
        var owner = organising.require(event);
        if (kinds.size() > InstitutionKind.MAX) throw new InvalidValue("kinds-many", InstitutionKind.MAX);
        rows.store(owner, event, kinds);
        organising.noteHourly(event, Deed.REGISTRATION_SET, Map.of("part", "kinds"));
        return rows.kinds(event, false);
    }

    /** All of them in their order. What was answered to one that is missing is not shown any more. */
    public Questionnaire saveQuestions(ItemId event, Questionnaire asked) {
        var owner = organising.require(event);
        questions.store(owner, event, asked);
        organising.noteHourly(event, Deed.REGISTRATION_SET, Map.of("part", "questions"));
        return questions.of(event);
    }
}
