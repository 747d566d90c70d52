-- Letters that follow from an event (Decision 0030): it is off, it has moved, it is near, it was; invitations by name.

-- Who asked to come and was not told no.
create function content.registration_lives(p_state text) returns boolean
    language sql immutable parallel safe
    as $$ select p_state in ('AWAITING_APPROVAL', 'WAITING', 'OFFERED', 'CONFIRMED') $$;

-- In both languages: each reads theirs, and the other where there is one only.
alter table content.mail_message
    alter column subject drop not null,
    alter column body drop not null,
    add column subject_en text constraint mail_message_subject_en check (length(subject_en) between 1 and 150),
    add column body_en    text constraint mail_message_body_en check (length(body_en) between 1 and 6000),
    add constraint mail_message_whole check ((subject is null) = (body is null) and (subject_en is null) = (body_en is null)
                                             and num_nonnulls(subject, subject_en) > 0);

-- Said to the invited one alone; goes with the name.
alter table content.event_invitation add column words text not null default '' constraint event_invitation_words check (length(words) <= 600);
grant insert (words) on content.event_invitation to hub_app;
grant update (words) on content.event_invitation to hub_desk;

alter table content.mail
    add column invitation uuid,
    add constraint mail_invitation foreign key (event, invitation) references content.event_invitation (event, id) on delete cascade;
create index mail_by_invitation on content.mail (event, invitation) where invitation is not null;
grant insert (invitation) on content.mail to hub_app;
grant select (id, owner, event, secret_hash, name, language, words, revoked_at) on content.event_invitation to hub_job;
grant select (invitation) on content.registration to hub_job;
create policy event_invitation_mail on content.event_invitation for select to hub_job using (content.actor_job() = 'MAIL');

-- ---------------------------------------------------------------------------------------------------------------------
-- What the registered were last told of hour and place. No row: what they know is true.

create table content.event_told (
    owner      uuid        not null,
    event      uuid        not null constraint event_told_pk primary key,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    format     text        not null,
    venue_bg   text        not null,
    venue_en   text        not null,
    town_bg    text        not null,
    town_en    text        not null,
    address_bg text        not null,
    address_en text        not null,
    changed_at timestamptz not null, -- the last time; who registered later has read it
    constraint event_told_form foreign key (owner, event) references content.registration_form (owner, event) on delete cascade
);
create index event_told_by_owner on content.event_told (owner, event);

create function content.keep_told() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if (new.starts_at, new.ends_at, new.format, new.venue_bg, new.venue_en, new.town_bg, new.town_en, new.address_bg, new.address_en)
       is not distinct from
       (old.starts_at, old.ends_at, old.format, old.venue_bg, old.venue_en, old.town_bg, old.town_en, old.address_bg, old.address_en) then
        return null;
    end if;
    insert into content.event_told as t (owner, event, starts_at, ends_at, format, venue_bg, venue_en, town_bg, town_en, address_bg, address_en, changed_at)
    select f.owner, f.event, old.starts_at, old.ends_at, old.format, old.venue_bg, old.venue_en, old.town_bg, old.town_en,
           old.address_bg, old.address_en, clock_timestamp()
      from content.registration_form f
     where f.event = new.item
       and exists (select from content.registration r where r.event = f.event and content.registration_lives(r.state))
        on conflict (event) do update set changed_at = excluded.changed_at;
    delete from content.event_told t -- and back again
     where t.event = new.item
       and (t.starts_at, t.ends_at, t.format, t.venue_bg, t.venue_en, t.town_bg, t.town_en, t.address_bg, t.address_en)
           = (new.starts_at, new.ends_at, new.format, new.venue_bg, new.venue_en, new.town_bg, new.town_en, new.address_bg, new.address_en);
    return null;
end $$;
create trigger event_moved after update on content.event for each row execute function content.keep_told();

-- ---------------------------------------------------------------------------------------------------------------------
-- What goes by itself. No row: as is usual.

create table content.event_letters (
    owner  uuid       not null,
    event  uuid       not null constraint event_letters_pk primary key,
    remind smallint[] not null constraint event_letters_remind check (cardinality(remind) <= 3 and remind <@ array [1, 2, 3, 5, 7, 14]::smallint[]), -- days before
    thanks boolean    not null,
    constraint event_letters_form foreign key (owner, event) references content.registration_form (owner, event) on delete cascade
);
create index event_letters_by_owner on content.event_letters (owner, event);

grant select, delete on content.event_told to hub_app;
grant select, insert, update, delete on content.event_told to hub_desk;
grant select, insert, update (remind, thanks) on content.event_letters to hub_app;
grant select on content.event_letters to hub_desk;
do $$
declare
    t text;
begin
    foreach t in array array ['event_told', 'event_letters'] loop
        execute format('alter table content.%I enable row level security', t);
        execute format('alter table content.%I force row level security', t);
        execute format('create policy %I on content.%I to hub_owner using (true) with check (true)', t || '_install', t);
        execute format('create policy %I on content.%I to hub_desk using (true) with check (true)', t || '_desk', t);
        execute format('create policy %I on content.%I to hub_app
                            using (owner = (select content.actor_workspace()) and (select content.actor_runs_events()))', t || '_run', t);
    end loop;
end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- To everybody who is registered: one mail each, in the transaction of the fact. @return how many were queued now

create function content.tell_registered(p_event uuid, p_template text, p_fact text) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_told integer;
begin
    if p_template not in ('event.cancelled', 'event.reinstated', 'event.changed') then raise exception 'no news for everybody: %', p_template using errcode = '22023'; end if;
    if not exists (select from content.item i where i.id = p_event and i.owner = content.actor_workspace())
       or not content.actor_roles() && array ['ORGANISER', 'COORDINATOR', 'EDITOR'] then
        raise exception 'only who runs the event' using errcode = '42501';
    end if;
    insert into content.mail (owner, event, registration, fact, template, address, language)
    select r.owner, r.event, r.id, p_fact || '/' || r.id, p_template, r.email, r.language
      from content.registration r
     where r.event = p_event and r.email is not null and content.registration_lives(r.state)
        on conflict (fact, template) do nothing;
    get diagnostics v_told = row_count;
    return v_told;
end $$;

-- For the clock: the events between these moments about which something may be due. When, the caller knows.
create function content.events_with_letters(p_from timestamptz, p_until timestamptz)
    returns table (event uuid, starts_at timestamptz, ends_at timestamptz, remind smallint[], thanks boolean)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if content.actor_job() is distinct from 'CLOCK' then raise exception 'only the clock' using errcode = '42501'; end if;
    return query select f.event, e.starts_at, e.ends_at, coalesce(l.remind, '{3,1}'), coalesce(l.thanks, true)
      from content.event e
      join content.registration_form f on f.event = e.item and f.persons_gone_at is null
      join content.item i on i.id = e.item and i.published and i.binned_at is null
      left join content.event_letters l on l.event = e.item
     where e.ends_at >= p_from and e.starts_at < p_until and not content.event_cancelled(e.item);
end $$;

-- A reminder goes to who has a place and was not told of it since the reminder was due; thanks go to who was there.
create function content.queue_letters(p_event uuid, p_template text, p_fact text, p_due timestamptz, p_now timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_queued integer;
begin
    if content.actor_job() is distinct from 'CLOCK' then raise exception 'only the clock' using errcode = '42501'; end if;
    if p_template not in ('event.reminder', 'event.thanks') then raise exception 'does not go by itself: %', p_template using errcode = '22023'; end if;
    insert into content.mail (owner, event, registration, fact, template, address, language, queued_at, next_at)
    select r.owner, r.event, r.id, p_fact || '/' || r.id, p_template, r.email, r.language, p_now, p_now
      from content.registration r
     where r.event = p_event and r.state = 'CONFIRMED' and r.email is not null
       and case when p_template = 'event.thanks'
                then exists (select from content.participant p where p.registration = r.id and p.present)
                else r.registered_at < p_due
                     and not exists (select from content.mail m where m.registration = r.id and m.queued_at >= p_due
                                        and m.template in ('registration.confirmed', 'registration.approved', 'registration.promoted')) end
        on conflict (fact, template) do nothing;
    get diagnostics v_queued = row_count;
    return v_queued;
end $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Who holds a living invitation may read what it is for, whatever that is open to; never where it takes place on line.

grant create on schema content to hub_desk;
set local role hub_desk; -- whose it is
create or replace function content.registered_event(p_with_place boolean) returns uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select r.event from content.registration r
           where r.secret_hash = content.actor_registration()
             and (not p_with_place or r.state = 'CONFIRMED')
          union all
          select i.event from content.event_invitation i
           where not p_with_place and i.secret_hash = content.actor_registration() and i.revoked_at is null
           limit 1 $$;
reset role;
revoke create on schema content from hub_desk;

-- How the invitation stands whose secret is bound; nothing for an unknown one.
create function content.my_invitation() returns table (id uuid, event uuid, name text, revoked boolean, used boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select i.id, i.event, i.name, i.revoked_at is not null,
                 exists (select from content.registration r where r.event = i.event and r.invitation = i.id and content.registration_lives(r.state))
            from content.event_invitation i where i.secret_hash = content.actor_registration() $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- What was said to an invited one, and mails without a registration, go when the persons go (as in V0019 otherwise).

create or replace function content.forget_registration(p_id uuid) returns void
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
begin
    delete from content.participant p where p.registration = p_id;
    delete from content.registration_answer a where a.registration = p_id;
    delete from content.registration_need n where n.registration = p_id;
    delete from content.registration_consent g where g.registration = p_id;
    delete from content.mail m where m.registration = p_id;
    delete from content.mail m using content.registration r where r.id = p_id and m.event = r.event and m.invitation = r.invitation;
    update content.registration_log l set reason = '', detail = '{}' where l.registration = p_id;
    update content.event_invitation i set email = null, name = '', words = ''
     where i.id = (select r.invitation from content.registration r where r.id = p_id);
    update content.registration r set email = null, secret_hash = null where r.id = p_id;
end $$;

create function content.forget_invited() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    delete from content.mail m where m.event = new.event;
    update content.event_invitation i set email = null, name = '', words = '' where i.event = new.event;
    return null;
end $$;
create trigger persons_gone after update of persons_gone_at on content.registration_form
    for each row when (old.persons_gone_at is null and new.persons_gone_at is not null) execute function content.forget_invited();

-- ---------------------------------------------------------------------------------------------------------------------

revoke execute on function content.registration_lives(text), content.keep_told(), content.tell_registered(uuid, text, text),
    content.events_with_letters(timestamptz, timestamptz), content.queue_letters(uuid, text, text, timestamptz, timestamptz),
    content.my_invitation(), content.forget_invited() from public;
grant execute on function content.registration_lives(text) to hub_app, hub_job, hub_desk;
grant execute on function content.tell_registered(uuid, text, text) to hub_app, hub_desk;
grant execute on function content.my_invitation() to hub_app;
grant execute on function content.events_with_letters(timestamptz, timestamptz),
    content.queue_letters(uuid, text, text, timestamptz, timestamptz) to hub_job;
grant create on schema content to hub_desk;
alter function content.keep_told() owner to hub_desk;
alter function content.tell_registered(uuid, text, text) owner to hub_desk;
alter function content.events_with_letters(timestamptz, timestamptz) owner to hub_desk;
alter function content.queue_letters(uuid, text, text, timestamptz, timestamptz) owner to hub_desk;
alter function content.my_invitation() owner to hub_desk;
alter function content.forget_invited() owner to hub_desk;
revoke create on schema content from hub_desk;
