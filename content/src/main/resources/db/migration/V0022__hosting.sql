-- Who holds an event, and that it does not take place after all (Decision 0029): cancellations, co-hosts, series.

-- ---------------------------------------------------------------------------------------------------------------------
-- A cancelled event keeps its page, its calendar and everybody's registration; nobody gets a place there. What was said
-- stays when it is taken back. Written by the function below alone.

create table content.event_cancellation (
    id            uuid        not null default gen_random_uuid() constraint event_cancellation_pk primary key,
    owner         uuid        not null,
    event         uuid        not null,
    reason_bg     text        not null constraint event_cancellation_reason_bg check (length(reason_bg) between 1 and 600),
    reason_en     text        not null constraint event_cancellation_reason_en check (length(reason_en) between 1 and 600),
    cancelled_at  timestamptz not null,
    cancelled_by  uuid        constraint event_cancellation_cancelled_by references content.person,
    reinstated_at timestamptz,
    reinstated_by uuid        constraint event_cancellation_reinstated_by references content.person,
    constraint event_cancellation_event foreign key (owner, event) references content.item (owner, id) on delete cascade
);
create unique index event_cancellation_once on content.event_cancellation (event) where reinstated_at is null;
create index event_cancellation_by_owner on content.event_cancellation (owner, event);
create index event_cancellation_by_canceller on content.event_cancellation (cancelled_by);
create index event_cancellation_by_reinstater on content.event_cancellation (reinstated_by);

-- ---------------------------------------------------------------------------------------------------------------------
-- Another workspace that holds the event too, once it has said yes. That it helps at the door is the owner's word alone.

create table content.event_host (
    id         uuid        not null constraint event_host_pk primary key,
    owner      uuid        not null,
    event      uuid        not null,
    host       uuid        not null constraint event_host_host references content.workspace,
    helps      boolean     not null default false, -- its organisers see who registered, and stand at the door
    state      text        not null constraint event_host_state_known check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    offered_at timestamptz not null,
    changed_at timestamptz not null,
    constraint event_host_elsewhere check (host <> owner),
    constraint event_host_in_owner unique (owner, id),
    constraint event_host_event foreign key (owner, event) references content.item (owner, id) on delete cascade
);
create unique index event_host_once on content.event_host (event, host) where state in ('OPEN', 'ACCEPTED');
create index event_host_by_owner on content.event_host (owner, event);
create index event_host_by_host on content.event_host (host, state);

-- Who said what, when and for which side.
create table content.event_host_step (
    no         bigint      generated always as identity constraint event_host_step_pk primary key,
    owner      uuid        not null,
    event_host uuid        not null,
    state      text        not null,
    helps      boolean     not null,
    workspace  uuid        not null constraint event_host_step_workspace references content.workspace,
    person     uuid        constraint event_host_step_person references content.person,
    at         timestamptz not null,
    words      text        not null default '' constraint event_host_step_words check (length(words) <= 600),
    constraint event_host_step_event_host foreign key (owner, event_host) references content.event_host (owner, id) on delete cascade
);
create index event_host_step_by_owner on content.event_host_step (owner, event_host, no);
create index event_host_step_by_workspace on content.event_host_step (workspace);
create index event_host_step_by_person on content.event_host_step (person);

-- ---------------------------------------------------------------------------------------------------------------------
-- Events that belong together, one after the other.

create table content.event_series (
    id      uuid not null constraint event_series_pk primary key,
    owner   uuid not null constraint event_series_owner references content.workspace,
    slug    text not null constraint event_series_slug_once unique
                          constraint event_series_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 63),
    name_bg text not null constraint event_series_name_bg check (length(name_bg) between 1 and 160),
    name_en text not null constraint event_series_name_en check (length(name_en) between 1 and 160),
    constraint event_series_in_owner unique (owner, id)
);
alter table content.event
    add column series uuid,
    add constraint event_series foreign key (owner, series) references content.event_series (owner, id);
create index event_by_series on content.event (owner, series) where series is not null;

-- ---------------------------------------------------------------------------------------------------------------------
-- Who reads and writes what.

grant select on content.event_cancellation, content.event_host, content.event_host_step, content.event_series to hub_app;
grant insert (id, owner, event, host, helps, state, offered_at, changed_at), update (helps, state, changed_at) on content.event_host to hub_app;
grant insert on content.event_host_step to hub_app;
grant insert, update (name_bg, name_en) on content.event_series to hub_app;
grant update (series) on content.event to hub_app;
grant select on content.event_cancellation, content.event_host, content.event_series to hub_job;
grant select, insert, update (reinstated_at, reinstated_by) on content.event_cancellation to hub_desk;
grant select on content.event_host to hub_desk;
grant select (version), update (version) on content.item to hub_desk;

do $$
declare
    t text;
begin
    foreach t in array array ['event_cancellation', 'event_host', 'event_host_step', 'event_series'] loop
        execute format('alter table content.%I enable row level security', t);
        execute format('alter table content.%I force row level security', t);
        execute format('create policy %I on content.%I to hub_owner using (true) with check (true)', t || '_install', t);
    end loop;
end $$;
create policy event_cancellation_desk on content.event_cancellation to hub_desk using (true) with check (true);
create policy event_host_desk on content.event_host for select to hub_desk using (true);
create policy event_host_job  on content.event_host for select to hub_job using (content.actor_job() = 'INDEXING');
create policy event_cancellation_job on content.event_cancellation for select to hub_job using (content.actor_job() = 'MAIL');

-- That it does not take place is known to whoever knows of the event; what was taken back, to the owner's people.
create policy event_cancellation_open on content.event_cancellation for select to hub_app
    using (reinstated_at is null and exists (select from content.item i where i.id = event_cancellation.event));
create policy event_cancellation_own on content.event_cancellation for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]));

create policy event_host_own on content.event_host for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]) or host = any ((select content.actor_reads())::uuid[]));
create policy event_host_shown on content.event_host for select to hub_app
    using (state = 'ACCEPTED' and exists (select from content.item i where i.id = event_host.event));
create policy event_host_offer on content.event_host for insert to hub_app
    with check (state = 'OPEN' and owner = (select content.actor_workspace()) and (select content.actor_runs_events())
                and exists (select from content.item i where i.id = event_host.event and i.kind = 'EVENT'));
create policy event_host_answer on content.event_host for update to hub_app
    using ((owner = (select content.actor_workspace()) or host = (select content.actor_workspace())) and (select content.actor_runs_events()));
create policy event_host_step_own on content.event_host_step for select to hub_app
    using (exists (select from content.event_host h
                    where h.id = event_host_step.event_host
                      and (h.owner = any ((select content.actor_reads())::uuid[]) or h.host = any ((select content.actor_reads())::uuid[]))));
create policy event_host_step_write on content.event_host_step for insert to hub_app
    with check (workspace = (select content.actor_workspace()) and (select content.actor_runs_events())
                and exists (select from content.event_host h
                             where h.id = event_host_step.event_host
                               and (h.owner = (select content.actor_workspace()) or h.host = (select content.actor_workspace()))));

create policy event_series_write on content.event_series to hub_app
    using (owner = (select content.actor_workspace()) and (select cardinality(content.actor_roles())) > 0);
create policy event_series_open on content.event_series for select to hub_app
    using (exists (select from content.event e where e.owner = event_series.owner and e.series = event_series.id));

-- ---------------------------------------------------------------------------------------------------------------------
-- Cancelling.

create function content.event_cancelled(p_event uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select exists (select from content.event_cancellation c where c.event = p_event and c.reinstated_at is null) $$;

-- Whoever may say that an event of theirs does not take place.
create function content.actor_cancels(p_event uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select content.actor_roles() && array ['ORGANISER', 'EDITOR', 'COORDINATOR']
                 and exists (select from content.item i where i.id = p_event and i.owner = content.actor_workspace()
                                and i.kind = 'EVENT' and i.published and i.binned_at is null) $$;

-- Whom a word about the event reaches: those with a mail address who have a place, wait for one or for an answer; and how many have none.
create function content.event_hearers(p_event uuid) returns table (by_mail integer, without_mail integer)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select count(r.email)::integer, (count(*) - count(r.email))::integer from content.registration r
           where r.event = p_event and r.state in ('AWAITING_APPROVAL', 'WAITING', 'OFFERED', 'CONFIRMED') and content.actor_cancels(p_event) $$;

-- One mail to each of them, in the same transaction. V0023 brings the function that queues it.
create function content.tell_about(p_event uuid, p_template text, p_fact text) returns integer
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
declare
    v_told integer := 0;
begin
    if to_regprocedure('content.tell_registered(uuid,text,text)') is not null then
        execute 'select content.tell_registered($1, $2, $3)' into v_told using p_event, p_template, p_fact;
    end if;
    return v_told;
end $$;

create function content.say_of_event(p_owner uuid, p_event uuid, p_deed text, p_reason text) returns void
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
begin
    update content.item i set version = i.version + 1 where i.id = p_event; -- programs that keep the calendar see a newer one
    insert into content.change (subject, what) values (p_event, 'ITEM'), (p_event, 'PLACES');
    perform content.write_activity(p_owner, p_deed, 'ITEM', p_event, null, content.item_kind(p_event));
    insert into content.registration_log (owner, event, step, done_by, person, at, reason)
    select f.owner, f.event, p_deed, 'ORGANISER', content.actor_person(), clock_timestamp(), p_reason
      from content.registration_form f where f.event = p_event;
end $$;

-- Whoever is taking a place there is done before, or finds it cancelled: both hold the event's row.
-- @return how many mails were queued; null where the actor may not, or it was so already
create function content.cancel_event(p_event uuid, p_reason_bg text, p_reason_en text) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_id    uuid;
    v_owner uuid := (select i.owner from content.item i where i.id = p_event);
begin
    if not content.actor_cancels(p_event) then return null; end if;
    perform content.hold_counter(p_event);
    insert into content.event_cancellation (owner, event, reason_bg, reason_en, cancelled_at, cancelled_by)
    values (v_owner, p_event, p_reason_bg, p_reason_en, clock_timestamp(), content.actor_person())
        on conflict (event) where reinstated_at is null do nothing returning id into v_id;
    if v_id is null then return null; end if;
    perform content.say_of_event(v_owner, p_event, 'EVENT_CANCELLED', p_reason_bg);
    return content.tell_about(p_event, 'event.cancelled', 'cancelled/' || v_id);
end $$;

-- It takes place after all. Who was asked to say yes to a place has the whole time again; then those who wait are called.
create function content.reinstate_event(p_event uuid) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_id  uuid;
    v_now timestamptz;
begin
    if not content.actor_cancels(p_event) then return null; end if;
    v_now := content.hold_counter(p_event);
    update content.event_cancellation c set reinstated_at = clock_timestamp(), reinstated_by = content.actor_person()
     where c.event = p_event and c.reinstated_at is null returning c.id into v_id;
    if v_id is null then return null; end if;
    update content.registration r
       set offer_until = greatest(r.offer_until, least(v_now + f.offer_for, coalesce(e.starts_at, 'infinity')))
      from content.registration_form f left join content.event e on e.item = f.event
     where r.event = p_event and r.state = 'OFFERED' and f.event = r.event and f.offer_for is not null;
    perform content.say_of_event((select i.owner from content.item i where i.id = p_event), p_event, 'EVENT_REINSTATED', '');
    if v_now is not null then perform content.keep_due(p_event, v_now); end if;
    return content.tell_about(p_event, 'event.reinstated', 'reinstated/' || v_id);
end $$;

-- Nobody comes in or moves up at a cancelled event, also by hand; giving up, refusing and forgetting stay possible.
create function content.keep_cancelled() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if content.event_cancelled(new.event) then
        raise exception 'the event is cancelled' using errcode = 'ZA006';
    end if;
    return new;
end $$;
create trigger registration_none_when_cancelled before insert on content.registration
    for each row execute function content.keep_cancelled();
create trigger registration_still_when_cancelled before update of state, seats on content.registration
    for each row when (new.state in ('WAITING', 'OFFERED', 'CONFIRMED') and new.state <> old.state or new.seats > old.seats)
    execute function content.keep_cancelled();

-- While it is cancelled nobody is called from the waiting list, no offer runs out and no hold is released.
alter function content.settle_waiting(uuid, timestamptz, uuid) rename to settle_open_event;
create function content.settle_waiting(p_event uuid, p_now timestamptz, p_fresh uuid) returns void
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
begin
    if content.event_cancelled(p_event) then return; end if;
    perform content.settle_open_event(p_event, p_now, p_fresh);
end $$;
alter function content.keep_due(uuid, timestamptz) rename to keep_open_event_due;
create function content.keep_due(p_event uuid, p_now timestamptz) returns integer
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
begin
    if content.event_cancelled(p_event) then
        update content.place_count c set next_due = null where c.event = p_event and c.next_due is not null;
        return 0;
    end if;
    return content.keep_open_event_due(p_event, p_now);
end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Co-hosts. Nobody says yes for the other side, nobody but the owner lets them help, and what has ended stays so.

create function content.keep_host_consent() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if old.state not in ('OPEN', 'ACCEPTED')
       or new.state in ('ACCEPTED', 'DECLINED') and new.state <> old.state and content.actor_workspace() is distinct from old.host
       or new.state = 'DECLINED' and old.state <> 'OPEN'
       or new.state = 'OPEN' and old.state <> 'OPEN'
       or new.helps <> old.helps and content.actor_workspace() is distinct from old.owner then
        raise exception 'a co-host needs the word of both sides' using errcode = 'ZA002';
    end if;
    return new;
end $$;
create trigger event_host_consent before update on content.event_host
    for each row execute function content.keep_host_consent();

-- Both sides read in their logs what was said between them; readers see it with the next page.
create function content.log_event_host() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_what text := case when tg_op = 'INSERT' then 'HOST_OFFERED'
                        when new.state <> old.state then case new.state when 'WITHDRAWN' then 'HOST_ENDED' else 'HOST_' || new.state end
                        when new.helps <> old.helps then case when new.helps then 'HOST_HELPS' else 'HOST_HELPS_NO_MORE' end end;
begin
    if v_what is null then return null; end if;
    perform content.write_activity(one.id, v_what, 'ITEM', new.event, null, content.item_kind(new.event) || jsonb_build_object('other', other.slug))
       from content.workspace one, content.workspace other
      where (one.id, other.id) in ((new.owner, new.host), (new.host, new.owner));
    if tg_op = 'UPDATE' and (new.state = 'ACCEPTED' or old.state = 'ACCEPTED') then
        insert into content.change (subject, what) values (new.event, 'ITEM');
    end if;
    return null;
end $$;
create trigger event_host_logged after insert or update on content.event_host
    for each row execute function content.log_event_host();

-- What is told of an event to whom it was offered, before they may read it; a draft, too.
create function content.offered_event(p_event uuid, p_languages text[])
    returns table (title text, lead text, starts_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select e.title, e.lead, (select t.starts_at from content.event t where t.item = i.id)
            from content.item i join content.edition e on e.item = i.id
           where i.id = p_event and i.binned_at is null
             and exists (select from content.event_host h
                          where h.event = i.id and h.state in ('OPEN', 'ACCEPTED') and h.host = any (content.actor_reads()))
           order by e.state = 'PUBLISHED' desc, array_position(p_languages, e.language) limit 1 $$;

-- The events of others at which the actor stands at the door: by the owner's word, while it holds.
create function content.helped_events() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select coalesce(array_agg(h.event), '{}') from content.event_host h join content.item i on i.id = h.event
           where h.host = content.actor_workspace() and h.state = 'ACCEPTED' and h.helps and i.published and i.binned_at is null
             and content.actor_runs_events() $$;
create function content.serves_event(p_event uuid) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp
    as $$ select content.runs_event(p_event) or p_event = any (content.helped_events()) $$;

-- Who is expected and what they need at the door. Answers to the organiser's own questions, what was agreed to, the log, invitations
-- and mails stay with the owner.
do $$
declare
    t text;
begin
    foreach t in array array ['registration', 'participant', 'registration_need'] loop
        execute format('create policy %I on content.%I for select to hub_app
                            using ((select content.actor_runs_events()) and event = any ((select content.helped_events())::uuid[]))', t || '_help', t);
    end loop;
end $$;

-- As before (V0019), for who helps, too: marks and whoever stands there without a registration. Every other deed stays the owner's.
grant create on schema content to hub_desk;
set local role hub_desk;
create or replace function content.mark_attendance(p_participant uuid, p_present boolean, p_at timestamptz, p_key text)
    returns table (present boolean, marked_at timestamptz)
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    p    content.participant;
    v_at timestamptz := least(p_at, clock_timestamp()); -- a clock that goes ahead must not rule over marks to come
begin
    select * into p from content.participant x where x.id = p_participant and content.serves_event(x.event) for no key update;
    if not found then return; end if;
    insert into content.attendance_mark (owner, event, participant, key, present, at, received_at, person)
    values (p.owner, p.event, p.id, p_key, p_present, v_at, clock_timestamp(), content.actor_person()) on conflict (event, key) do nothing;
    if found then
        update content.participant x set present = p_present, marked_at = v_at
         where x.id = p.id and (x.marked_at is null or x.marked_at <= v_at);
    end if;
    return query select x.present, x.marked_at from content.participant x where x.id = p.id;
end $$;

create or replace function content.walk_in(p_event uuid, p_form content.sent_form, p_past_limit boolean) returns content.place_answer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    f       content.registration_form;
    v_known uuid;
    v_now   timestamptz;
    v_seats integer;
    v_taken integer[];
begin
    if not content.serves_event(p_event) then return content.place_refused('UNKNOWN', null); end if;
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

-- As before (V0012), and with the events that one's workspaces hold with others.
create or replace function content.bind_person(p_person uuid, p_workspace uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_reads     uuid[];
    v_coalition boolean;
    v_roles     text[];
    v_duties    text[];
    v_placed    uuid[];
begin
    select coalesce(array_agg(m.workspace), '{}'), coalesce(bool_or(w.type <> 'GUEST'), false),
           (array_agg(case when w.archived_at is null then array_to_string(m.roles, ',') else '' end) filter (where m.workspace = p_workspace))
      into v_reads, v_coalition, v_roles
      from content.membership m join content.workspace w on w.id = m.workspace
     where m.person = p_person;
    select coalesce(array_agg(d.duty order by d.duty), '{}') into v_duties
      from content.duty d where d.person = p_person and v_reads <> '{}';
    select coalesce(array_agg(shown.item), '{}') into v_placed
      from (select p.item from content.placement p where p.host = any (v_reads) and p.state = 'ACCEPTED'
            union all
            select h.event from content.event_host h where h.host = any (v_reads) and h.state = 'ACCEPTED') shown;
    perform set_config('hub.person', p_person::text, true),
            set_config('hub.reads', v_reads::text, true),
            set_config('hub.placed', v_placed::text, true),
            set_config('hub.coalition', case when v_coalition then 'yes' else '' end, true),
            set_config('hub.duties', array_to_string(v_duties, ','), true),
            set_config('hub.workspace', case when v_roles is null then '' else p_workspace::text end, true),
            set_config('hub.roles', coalesce('{' || v_roles[1] || '}', '{}'), true);
end $$;
reset role;

do $$
declare
    f record;
begin
    for f in select p.oid::regprocedure as named, p.prosecdef as definer, p.proname as name from pg_proc p
              where p.pronamespace = 'content'::regnamespace and p.proname in
                    ('event_cancelled', 'actor_cancels', 'event_hearers', 'tell_about', 'say_of_event', 'cancel_event', 'reinstate_event', 'keep_cancelled',
                     'settle_waiting', 'keep_due', 'keep_host_consent', 'log_event_host', 'offered_event', 'helped_events', 'serves_event') loop
        execute format('revoke execute on function %s from public', f.named);
        execute format('grant execute on function %s to hub_desk', f.named);
        if f.definer then
            if f.name not in ('event_cancelled', 'actor_cancels', 'keep_cancelled') then
                execute format('grant execute on function %s to hub_app', f.named);
            end if;
            if f.name = 'event_cancelled' then execute format('grant execute on function %s to hub_job', f.named); end if;
            execute format('alter function %s owner to hub_desk', f.named);
        end if;
    end loop;
end $$;
revoke create on schema content from hub_desk;
