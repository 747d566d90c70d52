-- What stands between a text and its publishing: the check-list for a child's story, details that may stay although they
-- look personal, leave for pictures. Nothing here says anything about a child: codes, days, kinds and who decided.

-- Set with the actor; duties are the coalition's and need no workspace.
create function content.actor_safeguards() returns boolean
    language sql stable parallel safe
    as $$ select 'SAFEGUARDING' = any (string_to_array(coalesce(current_setting('hub.duties', true), ''), ',')) $$;

-- Answers for one edition, given with these words in front of one; the last row counts.
create table content.checklist (
    no       bigint      generated always as identity constraint checklist_pk primary key,
    owner    uuid        not null,
    item     uuid        not null,
    language text        not null,
    revision integer     not null,
    answers  jsonb       not null constraint checklist_codes_only -- no name fits through
                                  check (jsonb_typeof(answers) = 'object' and answers::text ~ '^[][{}":, A-Z_0-9-]*$'),
    person   uuid        constraint checklist_person references content.person,
    at       timestamptz not null,
    constraint checklist_edition foreign key (owner, item, language) references content.edition (owner, item, language) on delete cascade
);
create index checklist_by_owner on content.checklist (owner, item, language, no desc);
create index checklist_by_person on content.checklist (person);

-- Somebody looked at a finding and answers for it. Which finding: 16 bits of a hash of item, kind and value, shared by
-- hundreds of values. The last row for a fingerprint counts; without a reason it is open again.
create table content.acknowledgement (
    no          bigint      generated always as identity constraint acknowledgement_pk primary key,
    owner       uuid        not null,
    item        uuid        not null,
    detail      text        not null constraint acknowledgement_detail_known check (detail in
                                ('PERSONAL_NUMBER', 'FOREIGNERS_NUMBER', 'PHONE', 'BIRTH_DATE', 'EMAIL', 'CHILD_IN_PLACE')),
    fingerprint integer     not null constraint acknowledgement_fingerprint_short check (fingerprint between 0 and 65535),
    reason      text        constraint acknowledgement_reason_known check (reason in
                                ('NO_PERSON', 'WORK_CONTACT', 'ADULT_AGREED', 'PUBLIC_LIFE', 'NAME_CHANGED', 'CONSENT_GIVEN')),
    person      uuid        constraint acknowledgement_person references content.person,
    at          timestamptz not null,
    constraint acknowledgement_item foreign key (owner, item) references content.item (owner, id) on delete cascade
);
create index acknowledgement_by_owner on content.acknowledgement (owner, item, no desc);
create index acknowledgement_by_person on content.acknowledgement (person);

grant select, insert on content.checklist, content.acknowledgement to hub_app;

alter table content.checklist       enable row level security;
alter table content.checklist       force  row level security;
alter table content.acknowledgement enable row level security;
alter table content.acknowledgement force  row level security;

create policy checklist_install       on content.checklist       to hub_owner using (true) with check (true);
create policy acknowledgement_install on content.acknowledgement to hub_owner using (true) with check (true);

create policy checklist_write on content.checklist for insert to hub_app
    with check (owner = (select content.actor_workspace()) and person = (select content.actor_person()));
create policy checklist_own on content.checklist for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]));
create policy acknowledgement_write on content.acknowledgement for insert to hub_app
    with check (owner = (select content.actor_workspace()) and person = (select content.actor_person()));
create policy acknowledgement_own on content.acknowledgement for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]));

revoke execute on function content.actor_safeguards() from public;
grant execute on function content.actor_safeguards() to hub_app, hub_job, hub_desk;

-- ---------------------------------------------------------------------------------------------------------------------
-- Leave for pictures by which a child can be known: asked for by the workspace, decided by whoever watches.

create table content.release_request (
    id     uuid        not null constraint release_request_pk primary key,
    owner  uuid        not null,
    item   uuid        not null,
    file   uuid        not null,
    words  text        not null constraint release_request_words check (length(words) between 1 and 600),
    person uuid        not null constraint release_request_person references content.person,
    at     timestamptz not null,
    constraint release_request_in_owner unique (owner, id),
    constraint release_request_item foreign key (owner, item) references content.item (owner, id) on delete cascade,
    constraint release_request_file foreign key (owner, file) references content.file (owner, id) on delete cascade
);
create index release_request_by_owner on content.release_request (owner, item);
create index release_request_by_file on content.release_request (owner, file);
create index release_request_by_person on content.release_request (person);

-- The last one is the state of the request; none: it is open.
create table content.release_step (
    no          bigint      generated always as identity constraint release_step_pk primary key,
    owner       uuid        not null,
    request     uuid        not null,
    step        text        not null constraint release_step_known check (step in ('GRANTED', 'REFUSED', 'WITHDRAWN')),
    scope       text        constraint release_step_scope_known check (scope in ('ITEM', 'WORKSPACE')),
    valid_until date,
    words       text        not null constraint release_step_words check (length(words) <= 600),
    person      uuid        not null constraint release_step_person references content.person,
    at          timestamptz not null,
    constraint release_step_request foreign key (owner, request) references content.release_request (owner, id) on delete cascade,
    constraint release_step_granted_fully check ((step = 'GRANTED') = (scope is not null and valid_until is not null))
);
create unique index release_decided_once on content.release_step (request) where step in ('GRANTED', 'REFUSED');
create unique index release_withdrawn_once on content.release_step (request) where step = 'WITHDRAWN';
create index release_step_by_owner on content.release_step (owner, request, no);
create index release_step_by_person on content.release_step (person);

-- Who looked at a draft that is not theirs, and when: written by the look itself.
create table content.release_look (
    no      bigint      generated always as identity constraint release_look_pk primary key,
    owner   uuid        not null,
    request uuid        not null,
    person  uuid        not null constraint release_look_person references content.person,
    at      timestamptz not null default clock_timestamp(),
    constraint release_look_request foreign key (owner, request) references content.release_request (owner, id) on delete cascade
);
create index release_look_by_owner on content.release_look (owner, request);
create index release_look_by_person on content.release_look (person);

grant select, insert on content.release_request, content.release_step to hub_app;
grant select on content.release_look to hub_app;
grant select on content.release_request, content.release_step to hub_desk;
grant insert (owner, request, person) on content.release_look to hub_desk;

alter table content.release_request enable row level security;
alter table content.release_request force  row level security;
alter table content.release_step    enable row level security;
alter table content.release_step    force  row level security;
alter table content.release_look    enable row level security;
alter table content.release_look    force  row level security;

create policy release_request_install on content.release_request to hub_owner using (true) with check (true);
create policy release_step_install    on content.release_step    to hub_owner using (true) with check (true);
create policy release_look_install    on content.release_look    to hub_owner using (true) with check (true);
create policy release_request_desk on content.release_request for select to hub_desk using (true);
create policy release_step_desk    on content.release_step    for select to hub_desk using (true);
create policy release_look_desk    on content.release_look    for insert to hub_desk with check (true);

create policy release_request_own on content.release_request for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]) or (select content.actor_safeguards()));
create policy release_request_write on content.release_request for insert to hub_app
    with check (owner = (select content.actor_workspace()) and person = (select content.actor_person()));
create policy release_step_own on content.release_step for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]) or (select content.actor_safeguards()));
-- Deciding is the watch's, and never about one's own request; taking back is also the owner's.
create policy release_step_decide on content.release_step for insert to hub_app
    with check (person = (select content.actor_person())
                and case when step = 'WITHDRAWN'
                         then (select content.actor_safeguards()) or owner = (select content.actor_workspace())
                         else (select content.actor_safeguards())
                              and exists (select from content.release_request r where r.id = request and r.person <> release_step.person)
                    end);
create policy release_look_own on content.release_look for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]) or (select content.actor_safeguards()));

-- Whether anybody but its owner may be given this picture today. Definer, because strangers are asked this too.
create function content.picture_released(p_file uuid) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp
    as $$ select exists (select from content.release_request r join content.release_step s on s.request = r.id
                          where r.file = p_file and s.step = 'GRANTED' and s.valid_until >= (now() at time zone 'Europe/Sofia')::date
                            and not exists (select from content.release_step w where w.request = r.id and w.step = 'WITHDRAWN')) $$;

-- Pictures the watch is asked about now.
create function content.asked_pictures() returns uuid[]
    language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp
    as $$ select case when content.actor_safeguards()
                      then array(select r.file from content.release_request r
                                  where not exists (select from content.release_step s where s.request = r.id))
                      else '{}'::uuid[] end $$;

-- Whether this file may stand beside this item for others than its owner: leave for one item is none for another.
create function content.picture_goes_with(p_file uuid, p_item uuid) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp
    as $$ select coalesce((select f.shows_child from content.file f where f.id = p_file) <> 'RECOGNISABLE', true)
                 or exists (select from content.release_request r join content.release_step s on s.request = r.id
                             where r.file = p_file and s.step = 'GRANTED' and (r.item = p_item or s.scope = 'WORKSPACE')
                               and s.valid_until >= (now() at time zone 'Europe/Sofia')::date
                               and not exists (select from content.release_step w where w.request = r.id and w.step = 'WITHDRAWN')) $$;

-- The hard stop: whatever else opens a file, a picture of a child who can be recognised is given to nobody but its owner
-- and the watch without leave, and to nobody again from the instant the leave is taken back or over. One of which nobody
-- has said yet whether it shows a child is given to nobody else either.
create policy file_of_a_child on content.file as restrictive for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[])
           or id = any ((select content.asked_pictures())::uuid[])
           or case when type not in ('JPEG', 'PNG') then true
                   when shows_child is null then false
                   when shows_child = 'RECOGNISABLE' then content.picture_released(id)
                   else true end);
create policy item_file_of_a_child on content.item_file as restrictive for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]) or content.picture_goes_with(file, item));
create policy file_asked on content.file for select to hub_app
    using (id = any ((select content.asked_pictures())::uuid[]));

-- A draft of another workspace, for the watch alone, while a request about it is open. The look is written down.
create function content.look_at_release(p_request uuid)
    returns table (kind text, language text, title text, lead text, sections jsonb)
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_request content.release_request;
begin
    if not content.actor_safeguards() then return; end if;
    select * into v_request from content.release_request r
     where r.id = p_request and not exists (select from content.release_step s where s.request = r.id);
    if not found then return; end if;
    insert into content.release_look (owner, request, person) values (v_request.owner, v_request.id, content.actor_person());
    return query select i.kind, v.language, v.title, v.lead, v.sections
                   from content.item i
                   join lateral (select distinct on (l.language) l.language, l.title, l.lead, l.sections
                                   from content.revision l where l.item = i.id order by l.language, l.number desc) v on true
                  where i.id = v_request.item;
end $$;

-- What was decided changes what readers see: of the item it was asked for and of all that show the picture.
create function content.note_release() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    insert into content.change (subject, what)
    select shown.item, 'ITEM'
      from content.release_request r,
           lateral (select r.item union select u.item from content.file_use u where u.file = r.file
                    union select a.item from content.item_file a where a.file = r.file) shown
     where r.id = new.request;
    return null;
end $$;
create trigger release_decided after insert on content.release_step
    for each row execute function content.note_release();

-- ---------------------------------------------------------------------------------------------------------------------
-- Leave and consent end. What is shown, or waits for its hour, goes back to its people then.

-- Which editions and why: a text that shows a child who can be recognised without leave, a text beside which such a
-- picture stood by leave that has ended, a story whose consent is over. A picture that was only added beside a public text
-- is kept back by the policy above, and the text stays.
create function content.lost_leave() returns table (item uuid, language text, cause text, reason text)
    language sql stable set search_path = pg_catalog, pg_temp
    as $$ with today as (select (now() at time zone 'Europe/Sofia')::date as day),
          picture as (
              select e.item, e.language, r.granted, coalesce(r.words, '') as words,
                     position(f.id::text in e.sections::text) > 0 as in_text
                from content.file f
                join lateral (select u.item, u.language from content.file_use u where u.file = f.id
                              union select a.item, a.language from content.item_file a where a.file = f.id) used on true
                join content.edition e on e.item = used.item and e.language = coalesce(used.language, e.language)
                join content.item i on i.id = e.item and i.binned_at is null
                cross join today
                cross join lateral (
                    select bool_or(g.no is not null) as granted,
                           bool_or(g.valid_until >= today.day and w.no is null) as holds,
                           (array_agg(w.words order by w.no desc) filter (where w.no is not null))[1] as words
                      from content.release_request q
                      left join content.release_step g on g.request = q.id and g.step = 'GRANTED'
                      left join content.release_step w on w.request = q.id and w.step = 'WITHDRAWN'
                     where q.file = f.id and (q.item = e.item or g.scope = 'WORKSPACE')) r
               where f.shows_child = 'RECOGNISABLE' and e.state in ('PUBLISHED', 'SCHEDULED') and r.holds is not true)
          select p.item, p.language, 'invalid.gate-picture-release', max(p.words)
            from picture p where p.in_text or p.granted group by p.item, p.language
          union
          select c.item, c.language, 'invalid.gate-consent-over', ''
            from content.checklist c
            join content.edition e on e.item = c.item and e.language = c.language and e.state in ('PUBLISHED', 'SCHEDULED')
            join content.item i on i.id = e.item and i.binned_at is null
           where c.answers ? 'CONSENT_UNTIL' and c.answers ->> 'CONSENT_UNTIL' < (select day::text from today)
             and c.answers -> 'CONSENT' ?| array ['PARENT', 'GUARDIAN', 'SERVICE', 'GROWN_UP']
             and (c.answers ->> 'TELLS_OF_CHILD' = 'YES'
                  or exists (select from content.file_use u join content.file f on f.id = u.file
                              where u.item = c.item and u.language = c.language and f.shows_child = 'RECOGNISABLE'))
             and not exists (select from content.checklist later
                              where later.owner = c.owner and later.item = c.item and later.language = c.language and later.no > c.no) $$;
create index file_recognisable on content.file (id) where shows_child = 'RECOGNISABLE';
create index checklist_by_end on content.checklist ((answers ->> 'CONSENT_UNTIL')) where answers ? 'CONSENT_UNTIL';

-- The clock asks the gate again before it publishes, and sends back what lost its leave: nothing else, and nowhere else.
grant select on content.checklist, content.acknowledgement, content.release_request, content.release_step,
                content.file, content.file_use, content.item_file to hub_job;
grant select (id, name) on content.person to hub_job; -- no policy lets a job read a row: asking is not refused, and says nothing
grant update (title, lead, sections) on content.edition to hub_job;
create policy edition_recall on content.edition for update to hub_job
    using (content.actor_job() = 'CLOCK' and (item, language) in (select l.item, l.language from content.lost_leave() l))
    with check (content.actor_job() = 'CLOCK' and state = 'DRAFT');
create policy revision_clock on content.revision for select to hub_job using (content.actor_job() = 'CLOCK');
do $$
declare
    t text;
begin
    foreach t in array array ['checklist', 'acknowledgement', 'release_request', 'release_step', 'file', 'file_use', 'item_file'] loop
        execute format('create policy %I on content.%I for select to hub_job using (content.actor_job() = ''CLOCK'')', t || '_clock', t);
    end loop;
end $$;
revoke execute on function content.lost_leave() from public;
grant execute on function content.lost_leave() to hub_job;

grant select (kind) on content.item to hub_desk;
grant select (shows_child) on content.file to hub_desk;
grant select (title, lead) on content.revision to hub_desk;
grant select (item, file) on content.item_file to hub_desk;
create policy item_file_release on content.item_file for select to hub_desk using (true);

revoke execute on function content.picture_released(uuid), content.picture_goes_with(uuid, uuid), content.asked_pictures(), content.look_at_release(uuid), content.note_release() from public;
grant execute on function content.picture_released(uuid), content.picture_goes_with(uuid, uuid), content.asked_pictures(), content.look_at_release(uuid) to hub_app;
grant create on schema content to hub_desk;
alter function content.picture_released(uuid) owner to hub_desk;
alter function content.picture_goes_with(uuid, uuid) owner to hub_desk;
alter function content.asked_pictures() owner to hub_desk;
alter function content.look_at_release(uuid) owner to hub_desk;
alter function content.note_release() owner to hub_desk;
revoke create on schema content from hub_desk;
