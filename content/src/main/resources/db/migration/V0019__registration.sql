-- Places at an event (Decision 0024). Settings are rows that organisers write under policies; every place is decided by the
-- functions below, one statement each on the event's row in place_count, and by nothing else: hub_app may not write there.

create function content.actor_runs_events() returns boolean
    language sql stable parallel safe
    as $$ select content.actor_roles() && array ['ORGANISER', 'COORDINATOR'] $$;

-- The hash of the personal link that was bound; null without one.
create function content.actor_registration() returns bytea
    language sql stable parallel safe
    as $$ select sha256(convert_to(nullif(current_setting('hub.registrant', true), ''), 'UTF8')) $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- How one registers. No row: this event has no registration.

create table content.registration_form (
    owner         uuid        not null,
    event         uuid        not null constraint registration_form_pk primary key,
    version       integer     not null default 1,
    opens_at      timestamptz not null,
    closes_at     timestamptz not null,
    approval      boolean     not null default false, -- an organiser says yes before a place or a turn is given
    invited_only  boolean     not null default false,
    waiting_list  boolean     not null default true,
    party_max     smallint    not null default 1 constraint registration_form_party check (party_max between 1 and 20),
    offer_for     interval    constraint registration_form_offer check (offer_for between interval '1 minute' and interval '60 days'), -- null: whose turn it is has the place at once
    online_free   boolean     not null default true,  -- who takes part on line needs no place
    list_until    timestamptz,                        -- until when participants who agreed see each other; null: no list
    needs_until   date        not null,               -- kept to this day, and gone on the next
    persons_until date        not null,
    needs_gone_at   timestamptz,
    persons_gone_at timestamptz,
    consents      text[]      not null default '{}' constraint registration_form_consents check (consents <@ array ['PARTICIPANT_LIST', 'PHOTOS', 'NEWS']),
    languages     text[]      not null default '{bg}' constraint registration_form_languages
                                                      check (cardinality(languages) > 0 and languages <@ array ['bg', 'en']),
    changed_at    timestamptz not null,
    changed_by    uuid        constraint registration_form_changed_by references content.person,
    constraint registration_form_order check (opens_at < closes_at),
    constraint registration_form_needs_first check (needs_until <= persons_until),
    constraint registration_form_in_owner unique (owner, event),
    constraint registration_form_event foreign key (owner, event) references content.item (owner, id) on delete cascade
);

-- What refers to a kind or an invitation is looked at when the transaction ends: an event is purged with all of it in one go.
create table content.institution_kind (
    id         uuid        not null constraint institution_kind_pk primary key,
    owner      uuid        not null,
    event      uuid        not null,
    code       text        constraint institution_kind_code check (code ~ '^[A-Z][A-Z_]{1,39}$'), -- of those the hub begins with; null: the organiser's own
    position   smallint    not null,
    name_bg    text        not null constraint institution_kind_name_bg check (length(name_bg) between 1 and 120),
    name_en    text        not null constraint institution_kind_name_en check (length(name_en) between 1 and 120),
    retired_at timestamptz, -- not offered any more; stays with those who chose it
    constraint institution_kind_in_event unique (event, id),
    constraint institution_kind_form foreign key (owner, event) references content.registration_form (owner, event) on delete cascade
);
create index institution_kind_by_owner on content.institution_kind (owner, event, position);

create table content.registration_question (
    id         uuid     not null constraint registration_question_pk primary key,
    owner      uuid     not null,
    event      uuid     not null,
    position   smallint not null,
    type       text     not null constraint registration_question_type check (type in ('TEXT', 'CHOICE', 'SEVERAL', 'YES_NO', 'NUMBER')),
    label_bg   text     not null constraint registration_question_label_bg check (length(label_bg) between 1 and 240),
    label_en   text     not null constraint registration_question_label_en check (length(label_en) between 1 and 240),
    hint_bg    text     not null default '' constraint registration_question_hint_bg check (length(hint_bg) <= 400),
    hint_en    text     not null default '' constraint registration_question_hint_en check (length(hint_en) <= 400),
    options    jsonb    not null default '[]', -- [{"key", "bg", "en"}], in their order
    obligatory boolean  not null default false,
    only_after uuid,    -- asked only where that question was answered with this key
    only_for   text,
    constraint registration_question_condition check ((only_after is null) = (only_for is null) and only_after <> id),
    constraint registration_question_in_event unique (event, id),
    constraint registration_question_after foreign key (event, only_after) references content.registration_question (event, id)
                                           deferrable initially deferred,
    constraint registration_question_form foreign key (owner, event) references content.registration_form (owner, event) on delete cascade
);
create index registration_question_by_owner on content.registration_question (owner, event, position);
create index registration_question_by_condition on content.registration_question (event, only_after);

-- Who is asked by name. The link is the key; a place is not promised by it.
create table content.event_invitation (
    id          uuid        not null constraint event_invitation_pk primary key,
    owner       uuid        not null,
    event       uuid        not null,
    secret_hash bytea       not null constraint event_invitation_secret_once unique,
    email       text        constraint event_invitation_email check (length(email) <= 254),
    name        text        not null default '' constraint event_invitation_name check (length(name) <= 120),
    language    text        not null constraint event_invitation_language check (language in ('bg', 'en')),
    kind        uuid,
    member      uuid        constraint event_invitation_member references content.workspace,
    party_max   smallint    not null default 1 constraint event_invitation_party check (party_max between 1 and 20),
    made_by     uuid        constraint event_invitation_made_by references content.person,
    made_at     timestamptz not null,
    revoked_at  timestamptz,
    constraint event_invitation_in_event unique (event, id),
    constraint event_invitation_kind foreign key (event, kind) references content.institution_kind (event, id) deferrable initially deferred,
    constraint event_invitation_form foreign key (owner, event) references content.registration_form (owner, event) on delete cascade
);
create index event_invitation_by_owner on content.event_invitation (owner, event, made_at);
create index event_invitation_by_kind on content.event_invitation (event, kind);
create index event_invitation_by_member on content.event_invitation (member);

-- ---------------------------------------------------------------------------------------------------------------------
-- The counter. Whoever decides about a place of this event holds this row. Nothing is taken past the ceiling, also by hand:
-- the limit, or what was taken already when the limit was lowered, or whom an organiser let in past it.

create table content.place_count (
    owner    uuid        not null,
    event    uuid        not null constraint place_count_pk primary key,
    places   integer     constraint place_count_places check (places >= 0), -- null: as many as come
    ceiling  integer,
    taken    integer     not null default 0 constraint place_count_not_below check (taken >= 0),
    arrivals integer     not null default 0,
    waiting  integer     not null default 0 constraint place_count_waiting check (waiting >= 0), -- parties in the waiting list
    next_due timestamptz, -- when the clock alone changes something: an offer ends, a hold is released
    constraint place_count_limit check ((places is null) = (ceiling is null) and ceiling >= places),
    constraint place_count_never_oversold check (taken <= ceiling),
    constraint place_count_in_owner unique (owner, event),
    constraint place_count_form foreign key (owner, event) references content.registration_form (owner, event) on delete cascade
);
create index place_count_due on content.place_count (next_due) where next_due is not null;

-- Places kept for one kind of institution or for one member, until they are released to all.
create table content.place_hold (
    id          uuid        not null constraint place_hold_pk primary key,
    owner       uuid        not null,
    event       uuid        not null,
    kind        uuid,
    member      uuid        constraint place_hold_member references content.workspace,
    places      integer     not null constraint place_hold_places check (places >= 0),
    ceiling     integer     not null,
    taken       integer     not null default 0 constraint place_hold_not_below check (taken >= 0),
    release_at  timestamptz,
    released_at timestamptz,
    constraint place_hold_for_whom check (num_nonnulls(kind, member) = 1),
    constraint place_hold_limit check (ceiling >= places),
    constraint place_hold_never_oversold check (taken <= ceiling),
    constraint place_hold_once_a_kind unique (event, kind),
    constraint place_hold_once_a_member unique (event, member),
    constraint place_hold_kind foreign key (event, kind) references content.institution_kind (event, id) deferrable initially deferred,
    constraint place_hold_count foreign key (owner, event) references content.place_count (owner, event) on delete cascade
);
create index place_hold_by_owner on content.place_hold (owner, event);
create index place_hold_by_member on content.place_hold (member);

-- ---------------------------------------------------------------------------------------------------------------------
-- A form that was sent: a person and perhaps colleagues of the same institution, with one mail address.

create table content.registration (
    id            uuid        not null constraint registration_pk primary key,
    owner         uuid        not null,
    event         uuid        not null,
    form_key      text        not null constraint registration_form_key check (form_key ~ '^[A-Za-z0-9_-]{22,86}$'),
    secret_hash   bytea       constraint registration_secret_once unique, -- of the personal link; null: erased
    state         text        not null constraint registration_state_known check (state in
                      ('AWAITING_APPROVAL', 'WAITING', 'OFFERED', 'CONFIRMED', 'DECLINED', 'EXPIRED', 'REFUSED', 'CANCELLED')),
    version       integer     not null default 1,
    arrival       integer     not null, -- the order in which the database saw them: the order of the waiting list
    came_by       text        not null constraint registration_came_by check (came_by in ('FORM', 'INVITATION', 'DOOR')),
    invitation    uuid,
    online        boolean     not null,
    kind          uuid,
    member        uuid        constraint registration_member references content.workspace,
    party         smallint    not null constraint registration_party check (party between 1 and 20), -- persons
    seats         smallint    not null, -- places that the party needs: none where it takes part on line
    kind_seats    smallint    not null default 0 constraint registration_kind_seats check (kind_seats >= 0 and (kind_seats = 0 or kind is not null)),
    member_seats  smallint    not null default 0 constraint registration_member_seats check (member_seats >= 0 and (member_seats = 0 or member is not null)),
    general_seats smallint    not null default 0 constraint registration_general_seats check (general_seats >= 0),
    offer_until   timestamptz,
    email         text        constraint registration_email check (length(email) <= 254),
    language      text        not null constraint registration_language check (language in ('bg', 'en')),
    registered_at timestamptz not null,
    changed_at    timestamptz not null,
    constraint registration_once unique (event, form_key), -- the same form sent again finds itself
    constraint registration_arrival_once unique (event, arrival),
    constraint registration_in_event unique (event, id),
    constraint registration_seated -- who is in has every place counted somewhere, who is not in has none
        check (kind_seats + member_seats + general_seats = case when state in ('CONFIRMED', 'OFFERED') then seats else 0 end),
    constraint registration_seats check (seats in (0, party)),
    constraint registration_waits_for_something check (state <> 'WAITING' or seats > 0),
    constraint registration_offer check ((state = 'OFFERED') = (offer_until is not null)),
    constraint registration_kind foreign key (event, kind) references content.institution_kind (event, id) deferrable initially deferred,
    constraint registration_invitation foreign key (event, invitation) references content.event_invitation (event, id) deferrable initially deferred,
    constraint registration_count foreign key (owner, event) references content.place_count (owner, event) on delete cascade
);
create index registration_by_owner on content.registration (owner, event, arrival);
create index registration_waiting on content.registration (event, arrival) where state = 'WAITING';
create index registration_offered on content.registration (event, offer_until) where state = 'OFFERED';
create index registration_by_kind on content.registration (event, kind);
create index registration_by_member on content.registration (member);
create unique index registration_invited_once on content.registration (event, invitation)
    where invitation is not null and state in ('AWAITING_APPROVAL', 'WAITING', 'OFFERED', 'CONFIRMED');

create table content.participant (
    id           uuid        not null constraint participant_pk primary key,
    owner        uuid        not null,
    event        uuid        not null,
    registration uuid        not null,
    number       smallint    not null, -- 1 is who sent the form
    name         text        not null constraint participant_name check (length(name) between 1 and 120),
    institution  text        not null default '' constraint participant_institution check (length(institution) <= 160),
    town         text        not null default '' constraint participant_town check (length(town) <= 80),
    code         text        not null constraint participant_code_once unique constraint participant_code_form check (code ~ '^[2-9A-HJ-NP-Z]{8}$'),
    present      boolean     not null default false,
    marked_at    timestamptz, -- by the clock of whoever stood at the door
    constraint participant_number_once unique (registration, number) deferrable initially deferred,
    constraint participant_in_event unique (event, id),
    constraint participant_registration foreign key (event, registration) references content.registration (event, id) on delete cascade
);
create index participant_by_owner on content.participant (owner, event);
create index participant_by_event on content.participant (event, registration);

-- Kept apart, because it is purged first.
create table content.registration_need (
    owner        uuid not null,
    event        uuid not null,
    registration uuid not null constraint registration_need_pk primary key,
    access       text not null default '' constraint registration_need_access check (length(access) <= 600),
    diet         text not null default '' constraint registration_need_diet check (length(diet) <= 600),
    interpreter  text not null default '' constraint registration_need_interpreter check (length(interpreter) <= 600),
    constraint registration_need_registration foreign key (event, registration) references content.registration (event, id) on delete cascade
);
create index registration_need_by_owner on content.registration_need (owner, event);
create index registration_need_by_event on content.registration_need (event, registration);

-- For oneself only: nobody agrees in the name of a colleague.
create table content.registration_consent (
    owner        uuid        not null,
    event        uuid        not null,
    registration uuid        not null,
    consent      text        not null constraint registration_consent_known check (consent in ('PARTICIPANT_LIST', 'PHOTOS', 'NEWS')),
    given_at     timestamptz not null,
    withdrawn_at timestamptz,
    constraint registration_consent_pk primary key (registration, consent),
    constraint registration_consent_registration foreign key (event, registration) references content.registration (event, id) on delete cascade
);
create index registration_consent_by_owner on content.registration_consent (owner, event);
create index registration_consent_by_event on content.registration_consent (event, registration);

create table content.registration_answer (
    owner        uuid  not null,
    event        uuid  not null,
    registration uuid  not null constraint registration_answer_pk primary key,
    answers      jsonb not null, -- {"<question>": ["<key or words>"]}
    constraint registration_answer_registration foreign key (event, registration) references content.registration (event, id) on delete cascade
);
create index registration_answer_by_owner on content.registration_answer (owner, event);
create index registration_answer_by_event on content.registration_answer (event, registration);

-- Who changed what, when and why. Without a registration: the limit, a hold. A purge of persons takes the reasons along.
create table content.registration_log (
    no           bigint      generated always as identity constraint registration_log_pk primary key,
    owner        uuid        not null,
    event        uuid        not null,
    registration uuid,
    step         text        not null constraint registration_log_step check (step ~ '^[A-Z][A-Z_]{2,39}$'),
    state        text,       -- the registration's, afterwards
    done_by      text        not null constraint registration_log_by check (done_by in ('REGISTRANT', 'ORGANISER', 'TURN', 'CLOCK')),
    person       uuid        constraint registration_log_person references content.person,
    at           timestamptz not null,
    reason       text        not null default '' constraint registration_log_reason check (length(reason) <= 600),
    detail       jsonb       not null default '{}',
    constraint registration_log_registration foreign key (event, registration) references content.registration (event, id) on delete cascade,
    constraint registration_log_form foreign key (owner, event) references content.registration_form (owner, event) on delete cascade
);
create index registration_log_by_owner on content.registration_log (owner, event, no);
create index registration_log_by_registration on content.registration_log (event, registration, no);
create index registration_log_by_person on content.registration_log (person);

-- What was seen at the door. Every mark is kept; the latest by its own clock is what the participant carries.
create table content.attendance_mark (
    no          bigint      generated always as identity constraint attendance_mark_pk primary key,
    owner       uuid        not null,
    event       uuid        not null,
    participant uuid        not null,
    key         text        not null constraint attendance_mark_key check (length(key) between 8 and 86), -- made by the device
    present     boolean     not null,
    at          timestamptz not null,
    received_at timestamptz not null,
    person      uuid        constraint attendance_mark_person references content.person,
    constraint attendance_mark_once unique (event, key),
    constraint attendance_mark_participant foreign key (event, participant) references content.participant (event, id) on delete cascade
);
create index attendance_mark_by_owner on content.attendance_mark (owner, event);
create index attendance_mark_by_participant on content.attendance_mark (event, participant);
create index attendance_mark_by_person on content.attendance_mark (person);

-- What stays when the persons are gone: how many, by kind of institution and by town, never by both.
create table content.registration_figure (
    owner      uuid    not null,
    event      uuid    not null,
    what       text    not null constraint registration_figure_what check (what in ('ALL', 'KIND', 'TOWN')),
    kind       uuid,   -- null with KIND: nobody said
    town       text,
    registered integer not null,
    present    integer not null,
    constraint registration_figure_one_way check ((kind is null or what = 'KIND') and (town is not null) = (what = 'TOWN')),
    constraint registration_figure_once unique nulls not distinct (event, what, kind, town),
    constraint registration_figure_kind foreign key (event, kind) references content.institution_kind (event, id) deferrable initially deferred,
    constraint registration_figure_form foreign key (owner, event) references content.registration_form (owner, event) on delete cascade
);
create index registration_figure_by_owner on content.registration_figure (owner, event);
create index registration_figure_by_kind on content.registration_figure (event, kind);

-- Mail that waits to be sent: one for each fact. What it says is made when it goes.
create table content.mail (
    id           uuid        not null default gen_random_uuid() constraint mail_pk primary key,
    owner        uuid        not null,
    event        uuid,
    registration uuid        constraint mail_registration references content.registration on delete cascade,
    fact         text        not null constraint mail_fact check (length(fact) <= 200),
    template     text        not null constraint mail_template check (template ~ '^[a-z][a-z.-]{2,59}$'),
    address      text        not null constraint mail_address check (length(address) <= 254),
    language     text        not null constraint mail_language check (language in ('bg', 'en')),
    queued_at    timestamptz not null default now(),
    constraint mail_once unique (fact, template),
    constraint mail_event foreign key (owner, event) references content.item (owner, id) on delete cascade
);
create index mail_by_owner on content.mail (owner, queued_at);
create index mail_by_event on content.mail (owner, event);
create index mail_by_registration on content.mail (registration);

alter table content.change drop constraint change_known,
    add constraint change_known check (what in ('ITEM', 'DRAFT', 'WORKSPACE', 'THEME', 'PEOPLE', 'PLACES'));

-- ---------------------------------------------------------------------------------------------------------------------
-- Who reads and writes what.

grant select on content.registration_form, content.institution_kind, content.registration_question, content.event_invitation, content.place_count,
                content.place_hold, content.registration, content.participant, content.registration_need, content.registration_consent,
                content.registration_answer, content.registration_log, content.attendance_mark, content.registration_figure, content.mail to hub_app;
grant insert (owner, event, opens_at, closes_at, approval, invited_only, waiting_list, party_max, offer_for, online_free, list_until, needs_until,
              persons_until, consents, languages, changed_at, changed_by),
      update (version, opens_at, closes_at, approval, invited_only, waiting_list, party_max, offer_for, online_free, list_until, needs_until,
              persons_until, consents, languages, changed_at, changed_by) on content.registration_form to hub_app;
grant insert, update (position, name_bg, name_en, retired_at), delete on content.institution_kind to hub_app;
grant insert, update (position, label_bg, label_en, hint_bg, hint_en, options, obligatory, only_after, only_for), delete
   on content.registration_question to hub_app;
grant insert (id, owner, event, secret_hash, email, name, language, kind, member, party_max, made_by, made_at), update (revoked_at)
   on content.event_invitation to hub_app;

grant select, update (needs_gone_at, persons_gone_at) on content.registration_form to hub_desk;
grant select on content.institution_kind, content.event_invitation to hub_desk;
grant update (email, name) on content.event_invitation to hub_desk;
grant select, insert, update on content.place_count to hub_desk;
grant select, insert, update, delete on content.place_hold, content.participant, content.registration_need, content.registration_answer to hub_desk;
grant select, insert, update on content.registration to hub_desk;
grant select, insert, update (given_at, withdrawn_at), delete on content.registration_consent to hub_desk;
grant select, insert, update (reason, detail) on content.registration_log to hub_desk; -- words go when a person is forgotten, the line stays
grant select, insert on content.attendance_mark, content.registration_figure to hub_desk;
grant select, insert, delete on content.mail to hub_desk;
grant select (owner) on content.item to hub_desk;
grant select (item, starts_at, ends_at) on content.event to hub_desk;
create policy event_desk on content.event for select to hub_desk using (true);

do $$
declare
    t text;
begin
    foreach t in array array ['registration_form', 'institution_kind', 'registration_question', 'event_invitation', 'place_count', 'place_hold', 'registration',
                              'participant', 'registration_need', 'registration_consent', 'registration_answer', 'registration_log', 'attendance_mark',
                              'registration_figure', 'mail'] loop
        execute format('alter table content.%I enable row level security', t);
        execute format('alter table content.%I force row level security', t);
        execute format('create policy %I on content.%I to hub_owner using (true) with check (true)', t || '_install', t);
        if t <> 'registration_question' then
            execute format('create policy %I on content.%I to hub_desk using (true) with check (true)', t || '_desk', t);
        end if;
        -- How one registers and what is free is read with the event; who registered only by those who run its events.
        if t in ('registration_form', 'institution_kind', 'registration_question', 'place_count', 'place_hold') then
            execute format('create policy %I on content.%I for select to hub_app
                                using (exists (select from content.item i where i.id = %I.event))', t || '_open', t, t);
        else
            execute format('create policy %I on content.%I for select to hub_app
                                using (owner = (select content.actor_workspace()) and (select content.actor_runs_events()))', t || '_run', t);
        end if;
        if t in ('registration_form', 'institution_kind', 'registration_question', 'event_invitation') then
            execute format('create policy %I on content.%I to hub_app
                                using (owner = (select content.actor_workspace()) and (select content.actor_runs_events()))', t || '_keep', t);
        end if;
        if t in ('participant', 'registration_need', 'registration_consent', 'registration_answer') then
            execute format('create policy %I on content.%I for select to hub_app
                                using ((select content.actor_registration()) is not null
                                       and exists (select from content.registration r where r.id = %I.registration))', t || '_mine', t, t);
        end if;
    end loop;
end $$;
create policy registration_mine on content.registration for select to hub_app
    using (secret_hash = (select content.actor_registration()));
-- One's own event is known to who is registered, whatever it is open to: its form, its counts and kinds.
create policy registration_form_mine on content.registration_form for select to hub_app
    using ((select content.actor_registration()) is not null
           and exists (select from content.registration r where r.event = registration_form.event));
create policy institution_kind_mine on content.institution_kind for select to hub_app
    using ((select content.actor_registration()) is not null
           and exists (select from content.registration r where r.event = institution_kind.event));
create policy registration_question_mine on content.registration_question for select to hub_app
    using ((select content.actor_registration()) is not null
           and exists (select from content.registration r where r.event = registration_question.event));

-- What one is registered for one may read, whatever it is open to; where it takes place on line, once one has a place.
create function content.registered_event(p_with_place boolean) returns uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select r.event from content.registration r
           where r.secret_hash = content.actor_registration()
             and (not p_with_place or r.state = 'CONFIRMED') $$;
create policy item_registered on content.item for select to hub_app
    using ((select content.actor_registration()) is not null and published and binned_at is null
           and id = (select content.registered_event(false)));
create policy event_link_registered on content.event_link for select to hub_app
    using ((select content.actor_registration()) is not null and item = (select content.registered_event(true)));

-- ---------------------------------------------------------------------------------------------------------------------
-- What a registration can become. Nothing else does, also by hand.

create function content.registration_may_become(p_from text, p_to text) returns boolean
    language sql immutable parallel safe
    as $$ select p_from = p_to or (p_from, p_to) in (values
              -- an organiser says yes, and then it has a place or a turn
              ('AWAITING_APPROVAL', 'WAITING'), ('AWAITING_APPROVAL', 'CONFIRMED'), ('AWAITING_APPROVAL', 'REFUSED'), ('AWAITING_APPROVAL', 'CANCELLED'),
              ('WAITING',           'OFFERED'), ('WAITING',           'CONFIRMED'), ('WAITING',           'REFUSED'), ('WAITING',           'CANCELLED'),
              ('OFFERED',          'DECLINED'), ('OFFERED',           'CONFIRMED'), ('OFFERED',           'REFUSED'), ('OFFERED',           'CANCELLED'),
              ('OFFERED',           'EXPIRED'),                                     ('CONFIRMED',         'REFUSED'), ('CONFIRMED',         'CANCELLED')) $$;

-- The counters follow the rows by themselves: what a row says and what is counted cannot differ.
create function content.count_places() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_event  uuid    := case when tg_op = 'DELETE' then old.event else new.event end;
    v_kind   integer := coalesce(case when tg_op <> 'DELETE' then new.kind_seats end, 0)   - coalesce(case when tg_op <> 'INSERT' then old.kind_seats end, 0);
    v_member integer := coalesce(case when tg_op <> 'DELETE' then new.member_seats end, 0) - coalesce(case when tg_op <> 'INSERT' then old.member_seats end, 0);
    v_taken  integer := coalesce(case when tg_op <> 'DELETE' then new.general_seats end, 0) - coalesce(case when tg_op <> 'INSERT' then old.general_seats end, 0)
                        + v_kind + v_member;
    v_waits  integer := case when tg_op <> 'DELETE' and new.state = 'WAITING' then 1 else 0 end
                        - case when tg_op <> 'INSERT' and old.state = 'WAITING' then 1 else 0 end;
begin
    if tg_op = 'UPDATE' and not content.registration_may_become(old.state, new.state) then
        raise exception 'a registration cannot become % from %', new.state, old.state using errcode = 'ZA003';
    end if;
    if v_kind <> 0 then
        update content.place_hold h
           set taken = h.taken + v_kind, ceiling = case when v_kind < 0 then greatest(h.places, least(h.ceiling, h.taken + v_kind)) else h.ceiling end
         where h.event = v_event and h.kind = case when tg_op = 'DELETE' then old.kind else new.kind end;
    end if;
    if v_member <> 0 then
        update content.place_hold h
           set taken = h.taken + v_member, ceiling = case when v_member < 0 then greatest(h.places, least(h.ceiling, h.taken + v_member)) else h.ceiling end
         where h.event = v_event and h.member = case when tg_op = 'DELETE' then old.member else new.member end;
    end if;
    if tg_op = 'INSERT' or v_taken <> 0 or v_waits <> 0 then
        update content.place_count c
           set taken    = c.taken + v_taken,
               waiting  = c.waiting + v_waits,
               ceiling  = case when v_taken < 0 and c.places is not null then greatest(c.places, least(c.ceiling, c.taken + v_taken)) else c.ceiling end,
               arrivals = case when tg_op = 'INSERT' then greatest(c.arrivals, new.arrival) else c.arrivals end
         where c.event = v_event;
    end if;
    if v_taken <> 0 or v_waits <> 0 then -- both stand on the page of the event
        insert into content.change (subject, what) values (v_event, 'PLACES');
    end if;
    return null;
end $$;
create trigger registration_counted after insert or update or delete on content.registration
    for each row execute function content.count_places();

-- The one door to the mail: a row in the transaction of the fact. Whoever gave no address gets no mail.
create function content.queue_mail(p_owner uuid, p_event uuid, p_registration uuid, p_fact text, p_template text, p_address text, p_language text)
    returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if p_address is null then return; end if;
    insert into content.mail (owner, event, registration, fact, template, address, language)
    values (p_owner, p_event, p_registration, p_fact, p_template, p_address, p_language) on conflict (fact, template) do nothing;
end $$;

-- What somebody is told after asking for a place; refused says why there is nothing.
create type content.place_answer as (
    refused      text,
    at           timestamptz, -- of the refusal: when it opens, when it closed
    registration uuid,
    state        text,
    turn         integer,     -- among those who wait, from 1
    offer_until  timestamptz,
    version      integer,
    reason       text
);

create function content.place_refused(p_why text, p_at timestamptz) returns content.place_answer
    language sql immutable
    as $$ select row(p_why, p_at, null, null, null, null, null, null)::content.place_answer $$;

create function content.place_answer_of(p_registration uuid) returns content.place_answer
    language sql stable set search_path = pg_catalog, pg_temp
    as $$ select row(null, null, r.id, r.state,
                     case when r.state = 'WAITING'
                          then (select count(*) from content.registration w
                                 where w.event = r.event and w.state = 'WAITING' and w.arrival <= r.arrival) end,
                     r.offer_until, r.version,
                     (select l.reason from content.registration_log l where l.event = r.event and l.registration = r.id order by l.no desc limit 1)
                    )::content.place_answer
            from content.registration r where r.id = p_registration $$;

-- Every step of a registration goes through here: the row, its line in the log, its mail.
create function content.move_registration(p_id uuid, p_state text, p_step text, p_by text, p_reason text, p_template text, p_now timestamptz,
                                          p_kind_seats integer, p_member_seats integer, p_general_seats integer, p_offer_until timestamptz) returns void
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
declare
    r content.registration;
begin
    update content.registration
       set state = p_state, version = version + 1, changed_at = p_now, offer_until = p_offer_until,
           kind_seats = p_kind_seats, member_seats = p_member_seats, general_seats = p_general_seats
     where id = p_id returning * into r;
    insert into content.registration_log (owner, event, registration, step, state, done_by, person, at, reason)
    values (r.owner, r.event, r.id, p_step, p_state, p_by, case when p_by = 'ORGANISER' then content.actor_person() end, p_now, p_reason);
    if p_template is not null then
        perform content.queue_mail(r.owner, r.event, r.id, r.id || '/' || r.version, p_template, r.email, r.language);
    end if;
    if p_offer_until is not null then
        update content.place_count c set next_due = least(c.next_due, p_offer_until) where c.event = r.event;
    end if;
end $$;

-- Gives free places to those who wait, in the order of their arrival. Each may use a hold of its own and then the general
-- places. Whoever does not fit stays, and keeps what it could use from everybody behind it: nobody is passed.
-- The caller holds the event's row. p_fresh has not been told that it waits: it is not offered a place, it has it.
create function content.settle_waiting(p_event uuid, p_now timestamptz, p_fresh uuid) returns void
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
declare
    c         content.place_count;
    f         content.registration_form;
    r         content.registration;
    v_starts  timestamptz;
    v_left    integer;
    v_general integer;
    v_kinds   uuid[];
    v_members uuid[];
    v_free    integer[];
    v_k       integer; -- where its holds stand in the arrays
    v_m       integer;
    n_k       integer; -- how many it takes of each
    n_m       integer;
    n_g       integer;
begin
    select * into c from content.place_count where event = p_event;
    if c.waiting = 0 then return; end if;
    select e.starts_at into v_starts from content.event e where e.item = p_event;
    if v_starts <= p_now then return; end if; -- nobody is called when it has begun: then the door decides
    v_left := coalesce(c.places - c.taken, 2147483647);
    if v_left <= 0 then return; end if;
    select * into f from content.registration_form where event = p_event;
    select array_agg(h.kind), array_agg(h.member), array_agg(h.places - h.taken), greatest(v_left - coalesce(sum(h.places - h.taken), 0), 0)
      into v_kinds, v_members, v_free, v_general
      from content.place_hold h where h.event = p_event and h.released_at is null and h.places > h.taken;
    for r in select * from content.registration w
              where w.event = p_event and w.state = 'WAITING' and (v_general > 0 or w.kind = any (v_kinds) or w.member = any (v_members))
              order by w.arrival
    loop
        v_k := case when r.kind is not null then array_position(v_kinds, r.kind) end;
        v_m := case when r.member is not null then array_position(v_members, r.member) end;
        n_k := least(r.seats, coalesce(v_free[v_k], 0));
        n_m := least(r.seats - n_k, coalesce(v_free[v_m], 0));
        n_g := least(r.seats - n_k - n_m, v_general);
        if n_k + n_m + n_g = r.seats and r.seats <= v_left then
            if r.id = p_fresh or f.offer_for is null then
                perform content.move_registration(r.id, 'CONFIRMED', 'PLACED', 'TURN', '',
                    case when r.id = p_fresh then 'registration.approved' else 'registration.promoted' end, p_now, n_k, n_m, n_g, null);
            else
                perform content.move_registration(r.id, 'OFFERED', 'OFFERED', 'TURN', '', 'registration.offered', p_now, n_k, n_m, n_g,
                    least(p_now + f.offer_for, v_starts));
            end if;
            if n_k > 0 then v_free[v_k] := v_free[v_k] - n_k; end if;
            if n_m > 0 then v_free[v_m] := v_free[v_m] - n_m; end if;
            v_general := v_general - n_g;
            v_left := v_left - r.seats;
        else
            v_general := 0;
            if v_k is not null then v_free[v_k] := 0; end if;
            if v_m is not null then v_free[v_m] := 0; end if;
        end if;
        exit when v_left <= 0 or v_general = 0 and not coalesce(0 < any (v_free), false);
    end loop;
end $$;

-- What the clock alone has changed by now: holds whose date has come, offers nobody answered. The caller holds the event's row.
create function content.keep_due(p_event uuid, p_now timestamptz) returns integer
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
declare
    h      content.place_hold;
    r      content.registration;
    v_done integer := 0;
begin
    for h in select * from content.place_hold x where x.event = p_event and x.released_at is null and x.release_at <= p_now order by x.release_at, x.id loop
        update content.place_hold set released_at = h.release_at where id = h.id;
        insert into content.registration_log (owner, event, step, done_by, at, detail)
        values (h.owner, h.event, 'HOLD_RELEASED', 'CLOCK', p_now, jsonb_build_object('hold', h.id, 'places', greatest(h.places - h.taken, 0)));
        insert into content.change (subject, what) values (p_event, 'PLACES');
        v_done := v_done + 1;
    end loop;
    for r in select * from content.registration x where x.event = p_event and x.state = 'OFFERED' and x.offer_until <= p_now order by x.offer_until, x.arrival loop
        perform content.move_registration(r.id, 'EXPIRED', 'EXPIRED', 'CLOCK', '', 'registration.offer-expired', p_now, 0, 0, 0, null);
        v_done := v_done + 1;
    end loop;
    perform content.settle_waiting(p_event, p_now, null);
    update content.place_count c
       set next_due = least((select min(x.release_at) from content.place_hold x where x.event = p_event and x.released_at is null),
                            (select min(x.offer_until) from content.registration x where x.event = p_event and x.state = 'OFFERED'))
     where c.event = p_event;
    return v_done;
end $$;

-- Takes the event's row, and does first what was due: whoever comes later finds things as they would be with a punctual clock.
create function content.hold_counter(p_event uuid) returns timestamptz
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
declare
    v_due timestamptz;
    v_now timestamptz;
begin
    select c.next_due into v_due from content.place_count c where c.event = p_event for no key update;
    if not found then return null; end if;
    v_now := clock_timestamp(); -- after the wait for the row: times follow the order of arrival
    if v_due <= v_now then perform content.keep_due(p_event, v_now); end if;
    return v_now;
end $$;

-- What a party that comes last could have now; null where it has to wait.
create function content.seats_for_last(p_event uuid, p_seats integer, p_kind uuid, p_member uuid) returns integer[]
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
declare
    c         content.place_count;
    v_left    integer;
    v_kind    integer;
    v_member  integer;
    v_general integer;
begin
    if p_seats = 0 then return array [0, 0, 0]; end if;
    select * into c from content.place_count where event = p_event;
    if c.places is null and c.waiting = 0 then return array [0, 0, p_seats]; end if;
    v_left := coalesce(c.places - c.taken, 2147483647);
    if v_left < p_seats then return null; end if;
    select coalesce(sum(h.places - h.taken) filter (where h.kind = p_kind), 0), coalesce(sum(h.places - h.taken) filter (where h.member = p_member), 0),
           greatest(v_left - coalesce(sum(h.places - h.taken), 0), 0)
      into v_kind, v_member, v_general
      from content.place_hold h where h.event = p_event and h.released_at is null and h.places > h.taken;
    if c.waiting > 0 then -- nobody passes those who wait for the same
        v_general := 0;
        if v_kind > 0 and exists (select from content.registration w where w.event = p_event and w.state = 'WAITING' and w.kind = p_kind) then v_kind := 0; end if;
        if v_member > 0 and exists (select from content.registration w where w.event = p_event and w.state = 'WAITING' and w.member = p_member) then v_member := 0; end if;
    end if;
    if v_kind + v_member + v_general < p_seats then return null; end if;
    v_kind := least(p_seats, v_kind);
    v_member := least(p_seats - v_kind, v_member);
    return array [v_kind, v_member, p_seats - v_kind - v_member];
end $$;

-- The party's own words: who comes, what they answered and need. p_people: [{"id", "name", "institution", "town", "code"}].
create function content.keep_party(p_owner uuid, p_event uuid, p_registration uuid, p_people jsonb, p_answers jsonb, p_needs text[], p_consents text[],
                                   p_now timestamptz) returns void
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
begin
    insert into content.participant as p (id, owner, event, registration, number, name, institution, town, code)
    select (x ->> 'id')::uuid, p_owner, p_event, p_registration, n, x ->> 'name', x ->> 'institution', x ->> 'town', x ->> 'code'
      from jsonb_array_elements(p_people) with ordinality as people (x, n)
        on conflict (id) do update set name = excluded.name, institution = excluded.institution, town = excluded.town, number = excluded.number
                         where p.registration = p_registration;
    if p_answers <> '{}' then
        insert into content.registration_answer (owner, event, registration, answers) values (p_owner, p_event, p_registration, p_answers)
            on conflict (registration) do update set answers = excluded.answers;
    end if;
    if array_to_string(p_needs, '') <> '' then
        insert into content.registration_need (owner, event, registration, access, diet, interpreter)
        values (p_owner, p_event, p_registration, p_needs[1], p_needs[2], p_needs[3])
            on conflict (registration) do update set access = excluded.access, diet = excluded.diet, interpreter = excluded.interpreter;
    end if;
    if cardinality(p_consents) > 0 then
        insert into content.registration_consent as g (owner, event, registration, consent, given_at)
        select p_owner, p_event, p_registration, said, p_now from unnest(p_consents) said
         where said = any ((select f.consents from content.registration_form f where f.event = p_event)::text[]) -- what was not asked was not agreed to
            on conflict (registration, consent) do update set given_at = excluded.given_at, withdrawn_at = null where g.withdrawn_at is not null;
    end if;
end $$;

-- A form as it was sent, and where it came from.
create type content.sent_form as (
    id          uuid,
    form_key    text,
    secret_hash bytea,
    email       text,
    language    text,
    kind        uuid,
    member      uuid,
    online      boolean,
    people      jsonb,
    answers     jsonb,
    needs       text[], -- access, diet, interpreter
    consents    text[]
);

create function content.enter_registration(p_owner uuid, p_event uuid, p_form content.sent_form, p_by text, p_came_by text, p_invitation uuid, p_state text,
                                           p_seats integer, p_taken integer[], p_template text, p_now timestamptz) returns content.place_answer
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
begin
    insert into content.registration (id, owner, event, form_key, secret_hash, state, arrival, came_by, invitation, online, kind, member, party, seats,
                                      kind_seats, member_seats, general_seats, email, language, registered_at, changed_at)
    select p_form.id, p_owner, p_event, p_form.form_key, p_form.secret_hash, p_state, c.arrivals + 1, p_came_by, p_invitation, p_form.online, p_form.kind,
           p_form.member, jsonb_array_length(p_form.people), p_seats, coalesce(p_taken[1], 0), coalesce(p_taken[2], 0), coalesce(p_taken[3], 0),
           p_form.email, p_form.language, p_now, p_now
      from content.place_count c where c.event = p_event;
    perform content.keep_party(p_owner, p_event, p_form.id, p_form.people, p_form.answers, p_form.needs, p_form.consents, p_now);
    insert into content.registration_log (owner, event, registration, step, state, done_by, person, at)
    values (p_owner, p_event, p_form.id, 'REGISTERED', p_state, p_by, case when p_by = 'ORGANISER' then content.actor_person() end, p_now);
    perform content.queue_mail(p_owner, p_event, p_form.id, p_form.id || '/1', p_template, p_form.email, p_form.language);
    return row(null, null, p_form.id, p_state, -- the last who came is the last who waits
               case when p_state = 'WAITING' then (select c.waiting from content.place_count c where c.event = p_event) end, null, 1, '')::content.place_answer;
end $$;

-- A form from the public page: a place, a turn, or the organisers' decision to come. Sent again it finds itself.
create function content.take_place(p_event uuid, p_form content.sent_form, p_invitation bytea) returns content.place_answer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    f          content.registration_form;
    i          content.event_invitation;
    v_known    uuid;
    v_now      timestamptz;
    v_seats    integer := jsonb_array_length(p_form.people);
    v_taken    integer[];
    v_state    text := 'WAITING';
begin
    select r.id into v_known from content.registration r where r.event = p_event and r.form_key = p_form.form_key;
    if found then return content.place_answer_of(v_known); end if;
    if p_invitation is not null then
        select * into i from content.event_invitation x where x.secret_hash = p_invitation and x.event = p_event and x.revoked_at is null;
        if not found then return content.place_refused('INVITATION_UNKNOWN', null); end if;
    end if;
    if not exists (select from content.item t where t.id = p_event and t.published and t.binned_at is null
                      and (i.id is not null or content.open_to_actor(t.visibility, t.visible_from, t.visible_until))) then
        return content.place_refused('UNKNOWN', null);
    end if;
    v_now := content.hold_counter(p_event);
    if v_now is null then return content.place_refused('NONE', null); end if;
    select r.id into v_known from content.registration r where r.event = p_event and r.form_key = p_form.form_key; -- its copy was in front of us
    if found then return content.place_answer_of(v_known); end if;
    select * into f from content.registration_form x where x.event = p_event;
    if v_now >= f.closes_at then return content.place_refused('CLOSED', f.closes_at); end if;
    if i.id is null and f.invited_only then return content.place_refused('INVITED_ONLY', null); end if;
    if i.id is null and v_now < f.opens_at then return content.place_refused('NOT_YET', f.opens_at); end if;
    if i.id is not null then
        if exists (select from content.registration r where r.event = p_event and r.invitation = i.id
                      and r.state in ('AWAITING_APPROVAL', 'WAITING', 'OFFERED', 'CONFIRMED')) then
            return content.place_refused('INVITATION_USED', null);
        end if;
        p_form.kind := coalesce(i.kind, p_form.kind);
        p_form.member := coalesce(i.member, p_form.member);
    end if;
    if v_seats not between 1 and greatest(f.party_max, i.party_max) then return content.place_refused('PARTY', null); end if;
    if p_form.kind is not null and not exists (select from content.institution_kind k where k.event = p_event and k.id = p_form.kind and k.retired_at is null) then
        return content.place_refused('KIND', null);
    end if;
    v_seats := case when p_form.online and f.online_free then 0 else v_seats end;
    if f.approval and i.id is null then
        v_state := 'AWAITING_APPROVAL'; -- neither a place nor a turn until somebody has said yes
    else
        v_taken := content.seats_for_last(p_event, v_seats, p_form.kind, p_form.member);
        if v_taken is not null then v_state := 'CONFIRMED';
        elsif not f.waiting_list then return content.place_refused('FULL', null);
        end if;
    end if;
    return content.enter_registration(f.owner, p_event, p_form, 'REGISTRANT', case when i.id is null then 'FORM' else 'INVITATION' end, i.id, v_state,
        v_seats, v_taken, case v_state when 'CONFIRMED' then 'registration.confirmed' when 'WAITING' then 'registration.waiting'
                                       else 'registration.awaiting-approval' end, v_now);
end $$;

-- Whether the actor runs the events of the workspace that this event belongs to; what the desk asks before an organiser's deed.
create function content.runs_event(p_event uuid) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp
    as $$ select content.actor_runs_events() and exists (select from content.registration_form f where f.event = p_event and f.owner = content.actor_workspace()) $$;

-- One step of one registration: of its organiser, or of the registrant. What cannot be done from where it stands changes nothing,
-- and the answer says how it stands.
create function content.step_registration(p_id uuid, p_step text, p_by text, p_reason text) returns content.place_answer
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
declare
    r     content.registration;
    v_now timestamptz;
begin
    v_now := content.hold_counter((select x.event from content.registration x where x.id = p_id));
    select * into r from content.registration x where x.id = p_id;
    if p_step = 'APPROVED' and r.state = 'AWAITING_APPROVAL' then
        if r.seats = 0 then
            perform content.move_registration(r.id, 'CONFIRMED', p_step, p_by, p_reason, 'registration.approved', v_now, 0, 0, 0, null);
        else -- its turn is that of its arrival; with a place free for it, it has it at once
            perform content.move_registration(r.id, 'WAITING', p_step, p_by, p_reason, null, v_now, 0, 0, 0, null);
            perform content.settle_waiting(r.event, v_now, r.id);
            select * into r from content.registration x where x.id = p_id;
            if r.state = 'WAITING' then
                perform content.queue_mail(r.owner, r.event, r.id, r.id || '/' || r.version, 'registration.waiting', r.email, r.language);
            end if;
        end if;
    elsif p_step = 'REFUSED' and r.state in ('AWAITING_APPROVAL', 'WAITING', 'OFFERED', 'CONFIRMED') then
        perform content.move_registration(r.id, 'REFUSED', p_step, p_by, p_reason, 'registration.refused', v_now, 0, 0, 0, null);
        perform content.settle_waiting(r.event, v_now, null);
    elsif p_step = 'CANCELLED' and r.state in ('AWAITING_APPROVAL', 'WAITING', 'OFFERED', 'CONFIRMED') then
        perform content.move_registration(r.id, 'CANCELLED', p_step, p_by, p_reason, 'registration.cancelled', v_now, 0, 0, 0, null);
        perform content.settle_waiting(r.event, v_now, null);
    elsif p_step = 'ACCEPTED' and r.state = 'OFFERED' then
        perform content.move_registration(r.id, 'CONFIRMED', p_step, p_by, p_reason, 'registration.confirmed', v_now,
            r.kind_seats, r.member_seats, r.general_seats, null);
    elsif p_step = 'DECLINED' and r.state = 'OFFERED' then
        perform content.move_registration(r.id, 'DECLINED', p_step, p_by, p_reason, 'registration.cancelled', v_now, 0, 0, 0, null);
        perform content.settle_waiting(r.event, v_now, null);
    elsif p_step = 'ADMITTED' and r.state in ('AWAITING_APPROVAL', 'WAITING', 'OFFERED') then -- past the order and the limit: the organiser answers for it
        if r.state <> 'OFFERED' then
            update content.place_count c set ceiling = greatest(c.ceiling, c.taken + r.seats) where c.event = r.event and c.ceiling is not null;
            r.general_seats := r.seats;
        end if;
        perform content.move_registration(r.id, 'CONFIRMED', p_step, p_by, p_reason, 'registration.confirmed', v_now,
            r.kind_seats, r.member_seats, r.general_seats, null);
    end if;
    return content.place_answer_of(p_id);
end $$;

create function content.decide_registration(p_id uuid, p_step text, p_reason text) returns content.place_answer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if p_step not in ('APPROVED', 'REFUSED', 'CANCELLED', 'ADMITTED')
       or not exists (select from content.registration r where r.id = p_id and content.runs_event(r.event)) then
        return content.place_refused('UNKNOWN', null);
    end if;
    return content.step_registration(p_id, p_step, 'ORGANISER', p_reason);
end $$;

create function content.step_my_registration(p_step text) returns content.place_answer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_mine uuid := (select r.id from content.registration r where r.secret_hash = content.actor_registration());
begin
    if v_mine is null or p_step not in ('CANCELLED', 'ACCEPTED', 'DECLINED') then return content.place_refused('UNKNOWN', null); end if;
    return content.step_registration(v_mine, p_step, 'REGISTRANT', '');
end $$;

create function content.my_place() returns content.place_answer
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select content.place_answer_of(r.id) from content.registration r where r.secret_hash = content.actor_registration() $$;

-- Somebody at the door without a registration. With no place free it is the organiser who lets them in past the limit, and says so.
create function content.walk_in(p_event uuid, p_form content.sent_form, p_past_limit boolean) returns content.place_answer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    f       content.registration_form;
    v_known uuid;
    v_now   timestamptz;
    v_seats integer;
    v_taken integer[];
begin
    if not content.runs_event(p_event) then return content.place_refused('UNKNOWN', null); end if;
    v_now := content.hold_counter(p_event);
    if v_now is null then return content.place_refused('NONE', null); end if;
    select r.id into v_known from content.registration r where r.event = p_event and r.form_key = p_form.form_key;
    if found then return content.place_answer_of(v_known); end if;
    select * into f from content.registration_form x where x.event = p_event;
    v_seats := case when p_form.online and f.online_free then 0 else jsonb_array_length(p_form.people) end;
    v_taken := content.seats_for_last(p_event, v_seats, p_form.kind, p_form.member);
    if v_taken is null then
        if not p_past_limit then return content.place_refused('FULL', null); end if;
        update content.place_count c set ceiling = greatest(c.ceiling, c.taken + v_seats) where c.event = p_event and c.ceiling is not null;
        v_taken := array [0, 0, v_seats];
        insert into content.registration_log (owner, event, step, done_by, person, at, detail)
        values (f.owner, p_event, 'PAST_LIMIT', 'ORGANISER', content.actor_person(), v_now, jsonb_build_object('places', v_seats));
    end if;
    return content.enter_registration(f.owner, p_event, p_form, 'ORGANISER', 'DOOR', null, 'CONFIRMED', v_seats, v_taken, 'registration.confirmed', v_now);
end $$;

-- The limit and what is held of it, as a whole. Whoever has a place keeps it. p_holds: [{"id", "kind", "member", "places", "release_at"}].
create function content.set_places(p_event uuid, p_places integer, p_holds jsonb) returns content.place_answer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    c      content.place_count;
    f      content.registration_form;
    v_now  timestamptz;
    v_held integer;
begin
    if not content.runs_event(p_event) then return content.place_refused('UNKNOWN', null); end if;
    select * into f from content.registration_form x where x.event = p_event;
    insert into content.place_count (owner, event, places, ceiling) values (f.owner, p_event, p_places, p_places) on conflict (event) do nothing;
    v_now := content.hold_counter(p_event);
    select * into c from content.place_count x where x.event = p_event;
    update content.place_count x set places = p_places, ceiling = case when p_places is not null then greatest(p_places, x.taken) end where x.event = p_event;

    -- What is not named any more is given to all; as long as somebody sits there, the row stays.
    delete from content.place_hold h
     where h.event = p_event and h.taken = 0
       and not exists (select from jsonb_to_recordset(p_holds) as n (kind uuid, member uuid) where n.kind = h.kind or n.member = h.member);
    update content.place_hold h set released_at = v_now, release_at = least(h.release_at, v_now)
     where h.event = p_event and h.released_at is null
       and not exists (select from jsonb_to_recordset(p_holds) as n (kind uuid, member uuid) where n.kind = h.kind or n.member = h.member);
    insert into content.place_hold as h (id, owner, event, kind, member, places, ceiling, release_at, released_at)
    select n.id, f.owner, p_event, n.kind, n.member, n.places, n.places, n.release_at, case when n.release_at <= v_now then n.release_at end
      from jsonb_to_recordset(p_holds) as n (id uuid, kind uuid, member uuid, places integer, release_at timestamptz) where n.kind is not null
        on conflict (event, kind) do update set places = excluded.places, ceiling = greatest(excluded.places, h.taken),
                                                release_at = excluded.release_at, released_at = excluded.released_at;
    insert into content.place_hold as h (id, owner, event, kind, member, places, ceiling, release_at, released_at)
    select n.id, f.owner, p_event, n.kind, n.member, n.places, n.places, n.release_at, case when n.release_at <= v_now then n.release_at end
      from jsonb_to_recordset(p_holds) as n (id uuid, kind uuid, member uuid, places integer, release_at timestamptz) where n.member is not null
        on conflict (event, member) do update set places = excluded.places, ceiling = greatest(excluded.places, h.taken),
                                                  release_at = excluded.release_at, released_at = excluded.released_at;
    select coalesce(sum(h.places), 0) into v_held from content.place_hold h where h.event = p_event and h.released_at is null;
    if p_places is null and v_held > 0 or v_held > p_places then
        raise exception 'more places are held than there are' using errcode = 'ZA004';
    end if;
    insert into content.registration_log (owner, event, step, done_by, person, at, detail)
    values (f.owner, p_event, 'PLACES_SET', 'ORGANISER', content.actor_person(), v_now,
            jsonb_strip_nulls(jsonb_build_object('before', c.places, 'places', p_places, 'held', v_held)));
    insert into content.change (subject, what) values (p_event, 'PLACES');
    perform content.keep_due(p_event, v_now);
    return row(null, v_now, null, null, null, null, null, null)::content.place_answer;
end $$;

-- For the clock: the next moment at which something changes by itself, and what is due now. Rows that somebody holds are left to them.
create function content.next_place_due() returns timestamptz
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select min(c.next_due) from content.place_count c where c.next_due is not null $$;

create function content.keep_places(p_limit integer) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_event uuid;
    v_done  integer := 0;
begin
    if content.actor_job() is distinct from 'CLOCK' then raise exception 'only the clock' using errcode = '42501'; end if;
    for v_event in select c.event from content.place_count c where c.next_due <= clock_timestamp() order by c.next_due limit p_limit for no key update skip locked loop
        perform content.keep_due(v_event, clock_timestamp());
        v_done := v_done + 1;
    end loop;
    return v_done;
end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- What registrants do with their own.

-- Names, answers, needs, what was agreed to; who comes along. Colleagues who stay at home give their places back; more of them
-- come only where a newcomer would find a place: nobody passes those who wait.
create function content.change_my_registration(p_form content.sent_form) returns content.place_answer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    r       content.registration;
    f       content.registration_form;
    v_now   timestamptz;
    v_party integer := jsonb_array_length(p_form.people);
    v_seats integer;
    v_taken integer[];
    v_back  integer;
begin
    select * into r from content.registration x where x.secret_hash = content.actor_registration();
    if not found then return content.place_refused('UNKNOWN', null); end if;
    v_now := content.hold_counter(r.event);
    select * into r from content.registration x where x.id = r.id;
    select * into f from content.registration_form x where x.event = r.event;
    if r.state not in ('AWAITING_APPROVAL', 'WAITING', 'OFFERED', 'CONFIRMED') then return content.place_answer_of(r.id); end if;
    if v_now >= (select e.starts_at from content.event e where e.item = r.event) then return content.place_refused('BEGUN', null); end if;
    if v_party < 1 or v_party > r.party and v_party > f.party_max then return content.place_refused('PARTY', null); end if;
    v_seats := case when r.seats = 0 then 0 else v_party end;
    if v_seats > r.seats and r.state <> 'AWAITING_APPROVAL' then
        if r.state <> 'CONFIRMED' then return content.place_refused('TURN_KEPT', null); end if;
        v_taken := content.seats_for_last(r.event, v_seats - r.seats, r.kind, r.member);
        if v_taken is null then return content.place_refused('FULL', null); end if;
        r.kind_seats := r.kind_seats + v_taken[1];
        r.member_seats := r.member_seats + v_taken[2];
        r.general_seats := r.general_seats + v_taken[3];
    elsif r.state in ('CONFIRMED', 'OFFERED') then
        v_back := r.seats - v_seats; -- first what everybody may have
        r.kind_seats := r.kind_seats - greatest(0, v_back - r.general_seats - r.member_seats);
        r.member_seats := r.member_seats - least(r.member_seats, greatest(0, v_back - r.general_seats));
        r.general_seats := greatest(0, r.general_seats - v_back);
    end if;
    delete from content.participant p
     where p.registration = r.id and p.id not in (select (x ->> 'id')::uuid from jsonb_array_elements(p_form.people) x);
    update content.registration x
       set party = v_party, seats = v_seats, kind_seats = r.kind_seats, member_seats = r.member_seats, general_seats = r.general_seats,
           email = p_form.email, language = p_form.language, version = x.version + 1, changed_at = v_now
     where x.id = r.id;
    delete from content.registration_answer a where a.registration = r.id;
    delete from content.registration_need n where n.registration = r.id;
    update content.registration_consent g set withdrawn_at = v_now
     where g.registration = r.id and g.withdrawn_at is null and g.consent <> all (p_form.consents);
    perform content.keep_party(r.owner, r.event, r.id, p_form.people, p_form.answers, p_form.needs, p_form.consents, v_now);
    insert into content.registration_log (owner, event, registration, step, state, done_by, at)
    values (r.owner, r.event, r.id, 'CHANGED', r.state, 'REGISTRANT', v_now);
    perform content.queue_mail(r.owner, r.event, r.id, r.id || '/' || (r.version + 1), 'registration.changed', p_form.email, p_form.language);
    if v_seats < r.seats then perform content.settle_waiting(r.event, v_now, null); end if;
    return content.place_answer_of(r.id);
end $$;

-- Everything that says who it was, also in what waits to be sent. What stays is a number in the order of arrival.
create function content.forget_registration(p_id uuid) returns void
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
begin
    delete from content.participant p where p.registration = p_id;
    delete from content.registration_answer a where a.registration = p_id;
    delete from content.registration_need n where n.registration = p_id;
    delete from content.registration_consent g where g.registration = p_id;
    delete from content.mail m where m.registration = p_id;
    update content.registration_log l set reason = '', detail = '{}' where l.registration = p_id;
    update content.event_invitation i set email = null, name = ''
     where i.id = (select r.invitation from content.registration r where r.id = p_id);
    update content.registration r set email = null, secret_hash = null where r.id = p_id;
end $$;

-- True also where there is nothing any more: asked twice, erased once.
create function content.erase_my_registration() returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    r     content.registration;
    v_now timestamptz;
begin
    select * into r from content.registration x where x.secret_hash = content.actor_registration();
    if not found then return false; end if;
    v_now := content.hold_counter(r.event);
    select * into r from content.registration x where x.id = r.id;
    if r.state in ('AWAITING_APPROVAL', 'WAITING', 'OFFERED', 'CONFIRMED')
       and coalesce(v_now < (select e.ends_at from content.event e where e.item = r.event), true) then
        perform content.move_registration(r.id, 'CANCELLED', 'CANCELLED', 'REGISTRANT', '', null, v_now, 0, 0, 0, null);
        perform content.settle_waiting(r.event, v_now, null);
    end if;
    perform content.forget_registration(r.id);
    insert into content.registration_log (owner, event, registration, step, done_by, at) values (r.owner, r.event, r.id, 'ERASED', 'REGISTRANT', v_now);
    return true;
end $$;

-- Who takes part, for those who take part too: whoever agreed to be seen, to the day that was promised.
create function content.fellow_participants() returns table (name text, institution text, town text)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select p.name, p.institution, p.town
            from content.registration mine
            join content.registration_form f on f.event = mine.event and f.list_until > now()
            join content.registration r on r.event = mine.event and r.state = 'CONFIRMED'
            join content.registration_consent g on g.registration = r.id and g.consent = 'PARTICIPANT_LIST' and g.withdrawn_at is null
            join content.participant p on p.registration = r.id and p.number = 1
           where mine.secret_hash = content.actor_registration() and mine.state = 'CONFIRMED'
           order by p.name, p.id $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- At the door. The same mark sent again is the same mark; the later one by its own clock counts, whenever it arrives.

create function content.mark_attendance(p_participant uuid, p_present boolean, p_at timestamptz, p_key text)
    returns table (present boolean, marked_at timestamptz)
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    p    content.participant;
    v_at timestamptz := least(p_at, clock_timestamp()); -- a clock that goes ahead must not rule over marks to come
begin
    select * into p from content.participant x where x.id = p_participant and content.runs_event(x.event) for no key update;
    if not found then return; end if;
    insert into content.attendance_mark (owner, event, participant, key, present, at, received_at, person)
    values (p.owner, p.event, p.id, p_key, p_present, v_at, clock_timestamp(), content.actor_person()) on conflict (event, key) do nothing;
    if found then
        update content.participant x set present = p_present, marked_at = v_at
         where x.id = p.id and (x.marked_at is null or x.marked_at <= v_at);
    end if;
    return query select x.present, x.marked_at from content.participant x where x.id = p.id;
end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Retention: needs first, then persons; the numbers stay. @return how many forms were done

create function content.purge_registrations(p_today date) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    f      content.registration_form;
    r      uuid;
    v_done integer := 0;
begin
    if content.actor_job() is distinct from 'RETENTION' then raise exception 'only retention' using errcode = '42501'; end if;
    for f in select * from content.registration_form x where x.needs_until < p_today and x.needs_gone_at is null order by x.event loop
        perform from content.place_count c where c.event = f.event for no key update;
        delete from content.registration_need n where n.event = f.event;
        update content.registration_form x set needs_gone_at = clock_timestamp() where x.event = f.event;
        insert into content.registration_log (owner, event, step, done_by, at) values (f.owner, f.event, 'NEEDS_PURGED', 'CLOCK', clock_timestamp());
        v_done := v_done + 1;
    end loop;
    for f in select * from content.registration_form x where x.persons_until < p_today and x.persons_gone_at is null order by x.event loop
        perform from content.place_count c where c.event = f.event for no key update;
        insert into content.registration_figure (owner, event, what, kind, town, registered, present)
        select f.owner, f.event, case when grouping(r.kind) = 0 then 'KIND' when grouping(p.town) = 0 then 'TOWN' else 'ALL' end,
               r.kind, p.town, count(*), count(*) filter (where p.present)
          from content.registration r join content.participant p on p.registration = r.id
         where r.event = f.event and r.state = 'CONFIRMED'
         group by grouping sets ((), (r.kind), (p.town)) having count(*) > 0;
        for r in select x.id from content.registration x where x.event = f.event loop
            perform content.forget_registration(r);
        end loop;
        update content.event_invitation i set email = null, name = '' where i.event = f.event;
        update content.registration_form x set persons_gone_at = clock_timestamp(), needs_gone_at = coalesce(x.needs_gone_at, clock_timestamp()) where x.event = f.event;
        insert into content.registration_log (owner, event, step, done_by, at) values (f.owner, f.event, 'PERSONS_PURGED', 'CLOCK', clock_timestamp());
        v_done := v_done + 1;
    end loop;
    return v_done;
end $$;

-- ---------------------------------------------------------------------------------------------------------------------

do $$
declare
    f record;
begin
    for f in select p.oid::regprocedure as named, p.prosecdef as definer, p.proname as name from pg_proc p
              where p.pronamespace = 'content'::regnamespace and p.proname in
                    ('actor_runs_events', 'actor_registration', 'registered_event', 'registration_may_become', 'count_places', 'queue_mail', 'place_refused', 'place_answer_of',
                     'move_registration', 'settle_waiting', 'keep_due', 'hold_counter', 'seats_for_last', 'keep_party', 'enter_registration', 'take_place',
                     'runs_event', 'step_registration', 'decide_registration', 'step_my_registration', 'my_place', 'walk_in', 'set_places', 'next_place_due', 'keep_places',
                     'change_my_registration', 'forget_registration', 'erase_my_registration', 'fellow_participants', 'mark_attendance', 'purge_registrations') loop
        execute format('revoke execute on function %s from public', f.named);
        execute format('grant execute on function %s to hub_desk', f.named);
        if f.name in ('actor_runs_events', 'actor_registration') then
            execute format('grant execute on function %s to hub_app, hub_job', f.named);
        elsif f.name in ('next_place_due', 'keep_places', 'purge_registrations') then
            execute format('grant execute on function %s to hub_job', f.named);
        elsif f.definer and f.name not in ('count_places', 'queue_mail') then
            execute format('grant execute on function %s to hub_app', f.named);
        end if;
    end loop;
end $$;
grant create on schema content to hub_desk;
alter function content.count_places() owner to hub_desk;
alter function content.registered_event(boolean) owner to hub_desk;
alter function content.queue_mail(uuid, uuid, uuid, text, text, text, text) owner to hub_desk;
alter function content.take_place(uuid, content.sent_form, bytea) owner to hub_desk;
alter function content.decide_registration(uuid, text, text) owner to hub_desk;
alter function content.step_my_registration(text) owner to hub_desk;
alter function content.my_place() owner to hub_desk;
alter function content.walk_in(uuid, content.sent_form, boolean) owner to hub_desk;
alter function content.set_places(uuid, integer, jsonb) owner to hub_desk;
alter function content.next_place_due() owner to hub_desk;
alter function content.keep_places(integer) owner to hub_desk;
alter function content.change_my_registration(content.sent_form) owner to hub_desk;
alter function content.erase_my_registration() owner to hub_desk;
alter function content.fellow_participants() owner to hub_desk;
alter function content.mark_attendance(uuid, boolean, timestamptz, text) owner to hub_desk;
alter function content.purge_registrations(date) owner to hub_desk;
revoke create on schema content from hub_desk;
