-- What an event puts on paper about its people (Decision 0031): badges that were printed, certificates that anybody who holds one can check.

-- What somebody is at the event, and whether their badge was printed as they are now. Goes with the person.
create table content.badge (
    owner       uuid        not null,
    event       uuid        not null,
    participant uuid        not null constraint badge_pk primary key,
    part        text        not null default 'PARTICIPANT' constraint badge_part check (part in ('PARTICIPANT', 'SPEAKER', 'ORGANISER')),
    printed_at  timestamptz,
    printed_as  bytea, -- a hash of the words on it
    constraint badge_participant foreign key (event, participant) references content.participant (event, id) on delete cascade
);
create index badge_by_owner on content.badge (owner, event);
create index badge_by_event on content.badge (event, participant);

-- The words of an event's certificates. Only added to: the latest are for those to come, a certificate keeps its own.
create table content.certificate_text (
    id           uuid          not null constraint certificate_text_pk primary key,
    owner        uuid          not null,
    event        uuid          not null,
    hours        numeric(4, 1) constraint certificate_text_hours check (hours > 0), -- null: none are certified
    heading_bg   text          not null constraint certificate_text_heading_bg check (length(heading_bg) between 1 and 60),
    attests_bg   text          not null constraint certificate_text_attests_bg check (length(attests_bg) between 1 and 160),
    more_bg      text          not null default '' constraint certificate_text_more_bg check (length(more_bg) <= 420),
    signatory_bg text          not null default '' constraint certificate_text_signatory_bg check (length(signatory_bg) <= 80),
    role_bg      text          not null default '' constraint certificate_text_role_bg check (length(role_bg) <= 120),
    heading_en   text          not null constraint certificate_text_heading_en check (length(heading_en) between 1 and 60),
    attests_en   text          not null constraint certificate_text_attests_en check (length(attests_en) between 1 and 160),
    more_en      text          not null default '' constraint certificate_text_more_en check (length(more_en) <= 420),
    signatory_en text          not null default '' constraint certificate_text_signatory_en check (length(signatory_en) <= 80),
    role_en      text          not null default '' constraint certificate_text_role_en check (length(role_en) <= 120),
    made_at      timestamptz   not null,
    made_by      uuid          constraint certificate_text_made_by references content.person,
    constraint certificate_text_in_event unique (event, id),
    constraint certificate_text_event foreign key (owner, event) references content.item (owner, id) on delete cascade
);
create index certificate_text_by_owner on content.certificate_text (owner, event, made_at);
create index certificate_text_by_person on content.certificate_text (made_by);

-- Nobody stores the code: it is an HMAC of the id under the hub's key, and here is its hash. The name goes with the person; the
-- seal, an HMAC of code and name, stays: who holds the paper can still have the name on it confirmed, and nobody else can try one.
create table content.certificate (
    id           uuid        not null constraint certificate_pk primary key,
    owner        uuid        not null,
    event        uuid        not null,
    participant  uuid,
    code_hash    bytea       not null constraint certificate_code_once unique constraint certificate_code_hash check (length(code_hash) = 32),
    name         text        constraint certificate_name check (length(name) between 1 and 120),
    name_seal    bytea       not null constraint certificate_name_seal check (length(name_seal) = 32),
    language     text        not null constraint certificate_language check (language in ('bg', 'en')),
    text         uuid        not null,
    title        text        not null,
    day_from     date,
    day_until    date,
    place        text        not null default '',
    issuer       text        not null,
    issued_at    timestamptz not null,
    issued_by    uuid        constraint certificate_issued_by references content.person,
    withdrawn_at timestamptz,
    withdrawn_by uuid        constraint certificate_withdrawn_by references content.person,
    reason       text        not null default '' constraint certificate_reason check (length(reason) <= 400),
    replaced_by  uuid        constraint certificate_replaced_by references content.certificate on delete set null,
    constraint certificate_name_goes_with_person check ((participant is null) = (name is null)),
    constraint certificate_days check ((day_from is null) = (day_until is null) and day_from <= day_until),
    constraint certificate_withdrawn check (withdrawn_at is not null or (withdrawn_by is null and reason = '' and replaced_by is null)),
    constraint certificate_event foreign key (owner, event) references content.item (owner, id) on delete cascade,
    constraint certificate_words foreign key (event, text) references content.certificate_text (event, id) deferrable initially deferred,
    constraint certificate_participant foreign key (event, participant) references content.participant (event, id) on delete set null (participant)
);
create unique index certificate_one_at_a_time on content.certificate (event, participant) where withdrawn_at is null;
create index certificate_by_owner on content.certificate (owner, event, issued_at);
create index certificate_by_participant on content.certificate (event, participant);
create index certificate_by_text on content.certificate (event, text);
create index certificate_by_issuer on content.certificate (issued_by);
create index certificate_by_withdrawer on content.certificate (withdrawn_by);
create index certificate_by_replacement on content.certificate (replaced_by);

-- However a person is forgotten, what names them goes in the same statement.
create function content.forget_on_certificate() returns trigger language plpgsql as $$
begin
    if new.participant is null then
        new.name := null;
        new.reason := '';
    end if;
    return new;
end $$;
create trigger certificate_forgets before update of participant on content.certificate
    for each row execute function content.forget_on_certificate();

-- What a stranger is told who has the code: nothing without it, and never who else has one. The seal never leaves.
create function content.check_certificate(p_code_hash bytea, p_name_seal bytea)
    returns table (name text, language text, title text, day_from date, day_until date, hours numeric, issuer text, issued_at timestamptz,
                   withdrawn_at timestamptz, replaced_at timestamptz, name_fits boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select c.name, c.language, c.title, c.day_from, c.day_until, t.hours, c.issuer, c.issued_at, c.withdrawn_at,
                 (select r.issued_at from content.certificate r where r.id = c.replaced_by), c.name_seal = p_name_seal
            from content.certificate c join content.certificate_text t on t.event = c.event and t.id = c.text
           where c.code_hash = p_code_hash $$;

-- A name that was misspelt. What it was before is not kept: the line in the log says who corrected it and when.
create function content.correct_name(p_participant uuid, p_name text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    p content.participant;
begin
    select * into p from content.participant x where x.id = p_participant and content.runs_event(x.event) for no key update;
    if not found then raise exception 'not an own event' using errcode = '42501'; end if;
    if p.name = p_name then return; end if;
    update content.participant x set name = p_name where x.id = p.id;
    insert into content.registration_log (owner, event, registration, step, done_by, person, at)
    values (p.owner, p.event, p.registration, 'NAME_CORRECTED', 'ORGANISER', content.actor_person(), clock_timestamp());
end $$;

grant select on content.badge, content.certificate_text, content.certificate to hub_app;
grant insert, update (part, printed_at, printed_as) on content.badge to hub_app;
grant insert on content.certificate_text to hub_app;
grant insert (id, owner, event, participant, code_hash, name, name_seal, language, text, title, day_from, day_until, place, issuer, issued_at, issued_by),
      update (withdrawn_at, withdrawn_by, reason, replaced_by) on content.certificate to hub_app;
grant select on content.certificate, content.certificate_text to hub_desk;
grant select (participant, withdrawn_at) on content.certificate to hub_job;
grant select (id) on content.participant to hub_job;

do $$
declare
    t text;
begin
    foreach t in array array ['badge', 'certificate_text', 'certificate'] loop
        execute format('alter table content.%I enable row level security', t);
        execute format('alter table content.%I force row level security', t);
        execute format('create policy %I on content.%I to hub_owner using (true) with check (true)', t || '_install', t);
        execute format('create policy %I on content.%I for select to hub_app
                            using (owner = (select content.actor_workspace()) and (select content.actor_runs_events()))', t || '_run', t);
        if t <> 'badge' then
            execute format('create policy %I on content.%I for select to hub_desk using (true)', t || '_desk', t);
        end if;
    end loop;
end $$;
create policy badge_print on content.badge for insert to hub_app
    with check (owner = (select content.actor_workspace()) and (select content.actor_runs_events()));
create policy badge_print_again on content.badge for update to hub_app
    using (owner = (select content.actor_workspace()) and (select content.actor_runs_events()));
create policy certificate_text_add on content.certificate_text for insert to hub_app
    with check (owner = (select content.actor_workspace()) and (select content.actor_runs_events()));
-- Nobody certifies who did not come.
create policy certificate_issue on content.certificate for insert to hub_app
    with check (owner = (select content.actor_workspace()) and (select content.actor_runs_events())
                and exists (select from content.participant p where p.event = certificate.event and p.id = certificate.participant and p.present));
create policy certificate_withdraw on content.certificate for update to hub_app
    using (owner = (select content.actor_workspace()) and (select content.actor_runs_events()));
-- One's own, by the personal link.
create policy certificate_mine on content.certificate for select to hub_app
    using ((select content.actor_registration()) is not null
           and exists (select from content.participant p where p.id = certificate.participant));
create policy certificate_text_mine on content.certificate_text for select to hub_app
    using ((select content.actor_registration()) is not null
           and exists (select from content.certificate c where c.text = certificate_text.id));
create policy certificate_mail on content.certificate for select to hub_job using (content.actor_job() = 'MAIL');

do $$
declare
    f record;
begin
    for f in select p.oid::regprocedure as named, p.proname as name from pg_proc p
              where p.pronamespace = 'content'::regnamespace and p.proname in ('forget_on_certificate', 'check_certificate', 'correct_name') loop
        execute format('revoke execute on function %s from public', f.named);
        if f.name <> 'forget_on_certificate' then
            execute format('grant execute on function %s to hub_app', f.named);
        end if;
    end loop;
end $$;
grant create on schema content to hub_desk;
alter function content.check_certificate(bytea, bytea) owner to hub_desk;
alter function content.correct_name(uuid, text) owner to hub_desk;
revoke create on schema content from hub_desk;
