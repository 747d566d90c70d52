-- Who did what: one table that is only added to until its lines are two years old. What has a row of its own (a step, a membership, an invitation …)
-- is copied here by the database, in the statement that wrote it: no door can forget it, and it stays when the row is
-- purged. Names, addresses and texts are never copied; they are looked up when the log is read.
create table content.activity (
    no           bigint      generated always as identity constraint activity_pk primary key,
    at           timestamptz not null default clock_timestamp(),
    owner        uuid        not null constraint activity_owner references content.workspace, -- in whose log it stands
    person       uuid        constraint activity_person references content.person,
    acted_for    uuid        constraint activity_acted_for references content.workspace,
    job          text,       -- null: a person did it
    what         text        not null constraint activity_what_form check (what ~ '^[A-Z][A-Z_]{2,39}$'),
    subject      uuid,
    subject_kind text        constraint activity_subject_kind_form check (subject_kind ~ '^[A-Z][A-Z_]{2,19}$'),
    language     text        constraint activity_language_known check (language in ('bg', 'en', 'bg-easy')),
    words        jsonb       not null default '{}' -- codes only: neither sentences nor addresses fit through
                             constraint activity_words_codes
                             check (jsonb_typeof(words) = 'object' and length(words::text) <= 600
                                    and words::text ~ '^[ -~]*$' and words::text !~ '@|[[:alnum:]] [[:alnum:]]'),
    constraint activity_actor check ((person is null) <> (job is null))
);
create index activity_by_age       on content.activity (at);
create index activity_by_owner     on content.activity (owner, no desc);
create index activity_by_subject   on content.activity (owner, subject, no desc);
create index activity_by_person    on content.activity (person, no desc);
create index activity_by_acted_for on content.activity (acted_for);

-- Who belonged here once: their names stay with what they did, and an ending can be undone.
create table content.former_membership (
    owner    uuid        not null constraint former_membership_owner references content.workspace,
    person   uuid        not null constraint former_membership_person references content.person,
    roles    text[]      not null,
    since    timestamptz not null,
    ended_at timestamptz not null default now(),
    ended_by uuid        constraint former_membership_ended_by references content.person,
    constraint former_membership_pk primary key (owner, person)
);
create index former_membership_by_person   on content.former_membership (person);
create index former_membership_by_ended_by on content.former_membership (ended_by);

-- Null for the first administrator's, who is nobody yet; everybody else is invited at an address.
alter table content.invitation
    add column email      text        constraint invitation_email_form
                                      check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
    add column language   text        not null default 'bg' constraint invitation_language_known check (language in ('bg', 'en')),
    add column invited_by uuid        constraint invitation_invited_by references content.person,
    add column renewed_at timestamptz,
    add column revoked_at timestamptz;
create unique index invitation_open_once on content.invitation (workspace, email) where accepted_at is null and revoked_at is null;
create index invitation_by_accepted_by on content.invitation (accepted_by);
create index invitation_by_invited_by  on content.invitation (invited_by);

-- A one-time link by which a person sets a new password. The last one made is the only one that works.
create table content.password_link (
    person      uuid        not null constraint password_link_pk primary key
                            constraint password_link_person references content.person,
    secret_hash bytea       not null constraint password_link_secret_once unique,
    made_by     uuid        not null constraint password_link_made_by references content.person,
    expires_at  timestamptz not null
);
create index password_link_by_made_by on content.password_link (made_by);

-- Somebody with an account asks to be let into a workspace; its coordinators ask back, let in or decline.
create table content.join_request (
    id         uuid        not null constraint join_request_pk primary key,
    owner      uuid        not null constraint join_request_owner references content.workspace, -- the workspace asked
    person     uuid        not null constraint join_request_person references content.person,
    state      text        not null default 'OPEN' constraint join_request_state_known check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    asked_at   timestamptz not null,
    changed_at timestamptz not null,
    constraint join_request_in_owner unique (owner, id)
);
create unique index join_request_open_once on content.join_request (owner, person) where state = 'OPEN';
create index join_request_by_person on content.join_request (person);

-- What the two sides say to each other.
create table content.join_word (
    no      bigint      generated always as identity constraint join_word_pk primary key,
    owner   uuid        not null,
    request uuid        not null,
    person  uuid        not null constraint join_word_person references content.person,
    asker   boolean     not null, -- who asks to be let in says it; else a coordinator
    words   text        not null constraint join_word_length check (length(words) between 1 and 600),
    at      timestamptz not null,
    constraint join_word_request foreign key (owner, request) references content.join_request (owner, id) on delete cascade
);
create index join_word_by_owner on content.join_word (owner, request, no);
create index join_word_by_person on content.join_word (person);

-- Goes up with every new password: a session that began with less is over.
alter table content.person add column credentials integer not null default 1;

alter table content.workspace
    add column version    integer not null default 1,
    add column colour     text    constraint workspace_colour_form check (colour ~ '^#[0-9a-f]{6}$'), -- null: its yarn's
    add column email      text    not null default '' constraint workspace_email_length check (length(email) <= 254),
    add column phone      text    not null default '' constraint workspace_phone_length check (length(phone) <= 40),
    add column town_bg    text    not null default '' constraint workspace_town_bg_length check (length(town_bg) <= 80),
    add column town_en    text    not null default '' constraint workspace_town_en_length check (length(town_en) <= 80),
    add column address_bg text    not null default '' constraint workspace_address_bg_length check (length(address_bg) <= 200),
    add column address_en text    not null default '' constraint workspace_address_en_length check (length(address_en) <= 200);

grant select on content.activity, content.former_membership to hub_app;
grant select, insert on content.activity to hub_desk;
grant select (at), delete on content.activity to hub_job;
grant select, insert, update, delete on content.former_membership to hub_desk;
grant select (kind) on content.item to hub_desk;
grant delete on content.membership to hub_app;
grant select (id, workspace, roles, created_at, expires_at, accepted_by, accepted_at, email, language, invited_by, renewed_at, revoked_at)
    on content.invitation to hub_app;
-- No duties: those are not a coordinator's to give.
grant insert (id, workspace, secret_hash, roles, expires_at, email, language, invited_by) on content.invitation to hub_app;
grant update (secret_hash, roles, expires_at, language, invited_by, renewed_at, revoked_at) on content.invitation to hub_app;
grant select, insert, update, delete on content.password_link to hub_desk;
grant update (credentials) on content.person to hub_desk;
grant select on content.join_request, content.join_word to hub_app;
grant insert (id, owner, person, asked_at, changed_at), update (state, changed_at) on content.join_request to hub_app;
grant insert (owner, request, person, asker, words, at) on content.join_word to hub_app;
grant select, update (state, changed_at) on content.join_request to hub_desk;
grant update (version, name_bg, name_en, short_bg, short_en, about_bg, about_en, website, mark_yarn, mark_core, mark_ring, mark_corner, mark_tone,
              colour, email, phone, town_bg, town_en, address_bg, address_en) on content.workspace to hub_app;

alter table content.activity          enable row level security;
alter table content.activity          force  row level security;
alter table content.former_membership enable row level security;
alter table content.former_membership force  row level security;
alter table content.password_link     enable row level security;
alter table content.password_link     force  row level security;
alter table content.join_request      enable row level security;
alter table content.join_request      force  row level security;
alter table content.join_word         enable row level security;
alter table content.join_word         force  row level security;

create policy activity_install          on content.activity          to hub_owner using (true) with check (true);
create policy former_membership_install on content.former_membership to hub_owner using (true) with check (true);
create policy password_link_install     on content.password_link     to hub_owner using (true) with check (true);
create policy join_request_install      on content.join_request      to hub_owner using (true) with check (true);
create policy join_word_install         on content.join_word         to hub_owner using (true) with check (true);
create policy join_request_desk         on content.join_request      to hub_desk using (true) with check (true);
create policy activity_desk             on content.activity          to hub_desk using (true) with check (true);
create policy former_membership_desk    on content.former_membership to hub_desk using (true) with check (true);
create policy password_link_desk        on content.password_link     to hub_desk using (true) with check (true);

-- Its people read a workspace's log, everybody their own lines; nobody writes it but by the functions below.
create policy activity_own on content.activity for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]) or person = (select content.actor_person()));
-- What is older than the log reaches back; nothing younger, whatever the job asks for.
create policy activity_age on content.activity for select to hub_job
    using (content.actor_job() = 'RETENTION' and at < now() - interval '2 years');
create policy activity_forget on content.activity for delete to hub_job
    using (content.actor_job() = 'RETENTION' and at < now() - interval '2 years');
create policy former_membership_own on content.former_membership for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]) or person = (select content.actor_person()));
create policy person_former on content.person for select to hub_app
    using (exists (select from content.former_membership f
                    where f.person = person.id and f.owner = any ((select content.actor_reads())::uuid[])));
create policy membership_end on content.membership for delete to hub_app
    using (person = (select content.actor_person())
           or (workspace = (select content.actor_workspace()) and 'COORDINATOR' = any ((select content.actor_roles())::text[])));
-- The one without an address is the first administrator's and carries duties: no coordinator touches it.
create policy invitation_coordinate on content.invitation to hub_app
    using (workspace = (select content.actor_workspace()) and 'COORDINATOR' = any ((select content.actor_roles())::text[]) and email is not null)
    with check (workspace = (select content.actor_workspace()) and email is not null);
create policy workspace_settings on content.workspace for update to hub_app
    using (id = (select content.actor_workspace()) and 'COORDINATOR' = any ((select content.actor_roles())::text[]))
    with check (id = (select content.actor_workspace()));

-- Between the one who asks and those who decide; letting in is the function's below.
create policy join_request_asker on content.join_request for select to hub_app
    using (person = (select content.actor_person()));
create policy join_request_coordinator on content.join_request for select to hub_app
    using (owner = (select content.actor_workspace()) and 'COORDINATOR' = any ((select content.actor_roles())::text[]));
create policy join_request_ask on content.join_request for insert to hub_app
    with check (person = (select content.actor_person()) and not owner = any ((select content.actor_reads())::uuid[]));
create policy join_request_withdraw on content.join_request for update to hub_app
    using (person = (select content.actor_person()) and state = 'OPEN')
    with check (person = (select content.actor_person()) and state = 'WITHDRAWN');
create policy join_request_decline on content.join_request for update to hub_app
    using (owner = (select content.actor_workspace()) and 'COORDINATOR' = any ((select content.actor_roles())::text[])
           and state in ('OPEN', 'DECLINED'))
    with check (owner = (select content.actor_workspace()) and state in ('OPEN', 'DECLINED'));
create policy join_word_read on content.join_word for select to hub_app
    using (exists (select from content.join_request r where r.id = join_word.request));
create policy join_word_say on content.join_word for insert to hub_app
    with check (person = (select content.actor_person())
                and exists (select from content.join_request r
                             where r.id = join_word.request and r.state = 'OPEN' and join_word.asker = (r.person = join_word.person)));
-- Who asks is known by name and address to those who decide.
create policy person_asking on content.person for select to hub_app
    using ('COORDINATOR' = any ((select content.actor_roles())::text[])
           and exists (select from content.join_request r where r.person = person.id and r.owner = (select content.actor_workspace())));

-- A line of the log in the name of whoever acts. Nobody acts while the database is filled: nothing is logged then.
create function content.write_activity(p_owner uuid, p_what text, p_kind text, p_subject uuid, p_language text, p_words jsonb) returns void
    language sql security definer set search_path = pg_catalog, pg_temp
    as $$ insert into content.activity (owner, person, acted_for, job, what, subject_kind, subject, language, words)
          select p_owner, content.actor_person(), content.actor_workspace(),
                 case when content.actor_person() is null then content.actor_job() end,
                 p_what, p_kind, p_subject, p_language, jsonb_strip_nulls(p_words)
           where content.actor_person() is not null or content.actor_job() is not null $$;

-- The door for facts without a row of their own. Into the log of another workspace goes only what two have to do with
-- each other, and what is done there by duty.
create function content.note_activity(p_owner uuid, p_what text, p_kind text, p_subject uuid, p_language text, p_words jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if content.actor_job() is null and p_owner is distinct from content.actor_workspace()
       and p_what !~ '^(PLACEMENT|RELEASE)_' and coalesce(current_setting('hub.duties', true), '') = '' then
        raise exception 'the log of another workspace' using errcode = '42501';
    end if;
    perform content.write_activity(p_owner, p_what, p_kind, p_subject, p_language, p_words);
end $$;

create function content.log_membership() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if tg_op = 'INSERT' then
        perform content.write_activity(new.workspace,
            case when exists (select from content.former_membership f where f.owner = new.workspace and f.person = new.person)
                 then 'PERSON_RETURNED' else 'PERSON_JOINED' end,
            'PERSON', new.person, null, jsonb_build_object('roles', array_to_string(new.roles, ',')));
    elsif tg_op = 'UPDATE' then
        if new.roles is distinct from old.roles then
            perform content.write_activity(new.workspace, 'ROLES_CHANGED', 'PERSON', new.person, null,
                jsonb_build_object('roles', array_to_string(new.roles, ','), 'before', array_to_string(old.roles, ',')));
        end if;
    else
        insert into content.former_membership (owner, person, roles, since, ended_by)
        values (old.workspace, old.person, old.roles, old.since, content.actor_person())
            on conflict (owner, person) do update
           set roles = excluded.roles, since = excluded.since, ended_at = now(), ended_by = excluded.ended_by;
        perform content.write_activity(old.workspace,
            case when old.person = content.actor_person() then 'PERSON_LEFT' else 'PERSON_REMOVED' end,
            'PERSON', old.person, null, jsonb_build_object('before', array_to_string(old.roles, ',')));
    end if;
    return null;
end $$;
create trigger membership_logged after insert or update or delete on content.membership
    for each row execute function content.log_membership();

create function content.log_invitation() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    perform content.write_activity(new.workspace, what, 'INVITATION', new.id, null, jsonb_build_object('roles', array_to_string(new.roles, ',')))
       from (select case when tg_op = 'INSERT' then 'PERSON_INVITED'
                         when old.revoked_at is null and new.revoked_at is not null then 'INVITATION_REVOKED'
                         when old.revoked_at is not null and new.revoked_at is null then 'INVITATION_REOPENED'
                         when new.secret_hash <> old.secret_hash then 'INVITATION_RENEWED' end as what) fact
      where what is not null;
    return null;
end $$;
create trigger invitation_logged after insert or update on content.invitation
    for each row execute function content.log_invitation();

-- That somebody was let in is the line of their membership.
create function content.log_join_request() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if tg_op = 'INSERT' or new.state is distinct from old.state and new.state <> 'ACCEPTED' then
        perform content.write_activity(new.owner, case when tg_op = 'INSERT' then 'JOIN_ASKED' when new.state = 'OPEN' then 'JOIN_REOPENED' else 'JOIN_' || new.state end,
                                       'PERSON', new.person, null, '{}');
    end if;
    return null;
end $$;
create trigger join_request_logged after insert or update of state on content.join_request
    for each row execute function content.log_join_request();

create function content.log_workspace() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_parts text := concat_ws(',',
        case when (old.name_bg, old.name_en, old.short_bg, old.short_en) is distinct from (new.name_bg, new.name_en, new.short_bg, new.short_en) then 'name' end,
        case when (old.about_bg, old.about_en) is distinct from (new.about_bg, new.about_en) then 'about' end,
        case when (old.website, old.email, old.phone, old.town_bg, old.town_en, old.address_bg, old.address_en)
                  is distinct from (new.website, new.email, new.phone, new.town_bg, new.town_en, new.address_bg, new.address_en) then 'contacts' end,
        case when (old.mark_core, old.mark_ring, old.mark_corner, old.mark_tone) is distinct from (new.mark_core, new.mark_ring, new.mark_corner, new.mark_tone) then 'mark' end,
        case when (old.mark_yarn, old.colour) is distinct from (new.mark_yarn, new.colour) then 'colour' end);
begin
    if v_parts <> '' then
        perform content.write_activity(new.id, 'SETTINGS_CHANGED', 'WORKSPACE', new.id, null, jsonb_build_object('parts', v_parts));
    end if;
    return null;
end $$;
create trigger workspace_logged after update on content.workspace
    for each row execute function content.log_workspace();

create function content.log_item() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_item content.item := case when tg_op = 'DELETE' then old else new end;
begin
    if tg_op = 'UPDATE' then
        perform content.write_activity(new.owner, fact.what, 'ITEM', new.id, null, jsonb_build_object('kind', new.kind, 'visibility', fact.visibility))
           from (values (case when old.slug <> new.slug then 'ITEM_RENAMED' end, null),
                        (case when old.visibility <> new.visibility then 'AUDIENCE_CHANGED' end, new.visibility),
                        (case when old.binned_at is null and new.binned_at is not null then 'ITEM_BINNED'
                              when old.binned_at is not null and new.binned_at is null then 'ITEM_TAKEN_OUT' end, null)) fact (what, visibility)
          where fact.what is not null;
    else
        perform content.write_activity(v_item.owner, case tg_op when 'INSERT' then 'ITEM_CREATED' else 'ITEM_PURGED' end,
                                       'ITEM', v_item.id, null, jsonb_build_object('kind', v_item.kind));
    end if;
    return null;
end $$;
create trigger item_logged after insert or update or delete on content.item
    for each row execute function content.log_item();

create function content.item_kind(p_item uuid) returns jsonb
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select jsonb_build_object('kind', i.kind) from content.item i where i.id = p_item $$;

-- One line for each person, edition and hour: the revisions themselves are kept by number.
create function content.log_revision() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if not exists (select from content.activity a
                    where a.owner = new.owner and a.subject = new.item and a.what = 'TEXT_SAVED' and a.language = new.language
                      and a.person = content.actor_person() and a.at > clock_timestamp() - interval '1 hour') then
        perform content.write_activity(new.owner, 'TEXT_SAVED', 'ITEM', new.item, new.language, content.item_kind(new.item));
    end if;
    return null;
end $$;
create trigger revision_logged after insert on content.revision
    for each row execute function content.log_revision();

create function content.log_step() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if new.step is not null then -- null: the edition was begun, and its first revision says so
        perform content.write_activity(new.owner, 'STEP_' || new.step, 'ITEM', new.item, new.language,
                                       content.item_kind(new.item) || jsonb_build_object('cause', new.cause));
    end if;
    return null;
end $$;
create trigger edition_step_logged after insert on content.edition_step
    for each row execute function content.log_step();

create function content.log_file() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_file  content.file := case when tg_op = 'DELETE' then old else new end;
    v_parts text;
begin
    if tg_op = 'UPDATE' then
        v_parts := concat_ws(',',
            case when old.name <> new.name then 'name' end,
            case when (old.alt_bg, old.alt_en) is distinct from (new.alt_bg, new.alt_en) then 'alt' end,
            case when (old.credit, old.licence) is distinct from (new.credit, new.licence) then 'credit' end,
            case when old.visibility <> new.visibility then 'audience' end,
            case when (old.focus_x, old.focus_y) is distinct from (new.focus_x, new.focus_y) then 'focus' end,
            case when old.shows_child is distinct from new.shows_child then 'child' end);
        perform content.write_activity(new.owner, fact.what, 'FILE', new.id, null, jsonb_build_object('parts', fact.parts))
           from (values (case when v_parts <> '' then 'FILE_CHANGED' end, v_parts),
                        (case when old.binned_at is null and new.binned_at is not null then 'FILE_BINNED'
                              when old.binned_at is not null and new.binned_at is null then 'FILE_TAKEN_OUT' end, null)) fact (what, parts)
          where fact.what is not null;
    else
        perform content.write_activity(v_file.owner, case tg_op when 'INSERT' then 'FILE_ADDED' else 'FILE_PURGED' end, 'FILE', v_file.id, null, '{}');
    end if;
    return null;
end $$;
create trigger file_logged after insert or update or delete on content.file
    for each row execute function content.log_file();

-- One line for each person, edition and hour: a form is filled in answer by answer, a text cleared finding by finding.
create function content.log_gate(p_owner uuid, p_what text, p_item uuid, p_language text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if not exists (select from content.activity a
                    where a.owner = p_owner and a.subject = p_item and a.what = p_what and a.language is not distinct from p_language
                      and a.person = content.actor_person() and a.at > clock_timestamp() - interval '1 hour') then
        perform content.write_activity(p_owner, p_what, 'ITEM', p_item, p_language, content.item_kind(p_item));
    end if;
end $$;

create function content.log_checklist() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    perform content.log_gate(new.owner, 'CHECKLIST_ANSWERED', new.item, new.language);
    return null;
end $$;
create trigger checklist_logged after insert on content.checklist
    for each row execute function content.log_checklist();

create function content.log_acknowledgement() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    perform content.log_gate(new.owner, case when new.reason is null then 'FINDING_REOPENED' else 'FINDING_ANSWERED' end, new.item, null);
    return null;
end $$;
create trigger acknowledgement_logged after insert on content.acknowledgement
    for each row execute function content.log_acknowledgement();

create function content.log_release() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if tg_table_name = 'release_request' then
        perform content.write_activity(new.owner, 'RELEASE_ASKED', 'FILE', new.file, null, '{}');
    else
        perform content.write_activity(new.owner, case new.step when 'GRANTED' then 'RELEASE_GIVEN' else 'RELEASE_' || new.step end, 'FILE', r.file, null, '{}')
           from content.release_request r where r.id = new.request;
    end if;
    return null;
end $$;
create trigger release_request_logged after insert on content.release_request
    for each row execute function content.log_release();
create trigger release_step_logged after insert on content.release_step
    for each row execute function content.log_release();

-- Undoes an ending within the hour, with the roles held before. Nobody can be made a member this way who was none.
create function content.restore_membership(p_person uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_workspace uuid := content.actor_workspace();
begin
    if not 'COORDINATOR' = any (content.actor_roles()) then return false; end if;
    insert into content.membership (person, workspace, roles, since)
    select f.person, f.owner, f.roles, f.since from content.former_membership f
     where f.owner = v_workspace and f.person = p_person and f.ended_at > now() - interval '1 hour'
        on conflict do nothing;
    if not found then return false; end if;
    delete from content.former_membership f where f.owner = v_workspace and f.person = p_person;
    return true;
end $$;

-- What V0007 handed to the desk is changed as the desk.
grant create on schema content to hub_desk;
set role hub_desk;

-- No duty without a membership either.
create or replace function content.bind_person(p_person uuid, p_workspace uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_reads     uuid[];
    v_coalition boolean;
    v_roles     text[];
    v_duties    text[];
begin
    select coalesce(array_agg(m.workspace), '{}'), coalesce(bool_or(w.type <> 'GUEST'), false),
           (array_agg(array_to_string(m.roles, ',')) filter (where m.workspace = p_workspace))
      into v_reads, v_coalition, v_roles
      from content.membership m join content.workspace w on w.id = m.workspace
     where m.person = p_person;
    select coalesce(array_agg(d.duty order by d.duty), '{}') into v_duties
      from content.duty d where d.person = p_person and v_reads <> '{}';
    perform set_config('hub.person', p_person::text, true),
            set_config('hub.reads', v_reads::text, true),
            set_config('hub.coalition', case when v_coalition then 'yes' else '' end, true),
            set_config('hub.duties', array_to_string(v_duties, ','), true),
            set_config('hub.workspace', case when v_roles is null then '' else p_workspace::text end, true),
            set_config('hub.roles', coalesce('{' || v_roles[1] || '}', '{}'), true);
end $$;

-- Whose link it is: an open invitation, to whom, by whom, and whether that address has an account.
drop function content.find_invitation(bytea);
create function content.find_invitation(p_secret_hash bytea)
    returns table (workspace uuid, roles text[], duties text[], email text, language text, expires_at timestamptz, account uuid, inviter text)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select i.workspace, i.roles, i.duties, i.email, i.language, i.expires_at, p.id, b.name
            from content.invitation i
            left join content.person p on p.email = i.email
            left join content.person b on b.id = i.invited_by
           where i.secret_hash = p_secret_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now() $$;

drop function content.sign_in_look_up(text);
create function content.sign_in_look_up(p_email text)
    returns table (person uuid, name text, language text, password_hash text, trial boolean, credentials integer, workspace uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select p.id, p.name, p.language, p.password_hash, p.trial, p.credentials,
                 (select m.workspace from content.membership m join content.workspace w on w.id = m.workspace
                   where m.person = p.id order by m.since, w.joined limit 1)
            from content.person p where p.email = p_email $$;

-- Turns an open invitation into a person with a membership; false when it is used, revoked, expired, unknown or somebody
-- else's. An address that has an account already is refused by person_email_once.
revoke execute on function content.find_invitation(bytea), content.sign_in_look_up(text) from public;
grant execute on function content.find_invitation(bytea), content.sign_in_look_up(text) to hub_app;

create or replace function content.accept_invitation(p_secret_hash bytea, p_person uuid, p_email text, p_name text, p_language text, p_password_hash text)
    returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_invitation content.invitation;
begin
    select * into v_invitation from content.invitation i
     where i.secret_hash = p_secret_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
       and coalesce(i.email, p_email) = p_email for update;
    if not found then return false; end if;
    insert into content.person (id, email, name, language, password_hash) values (p_person, p_email, p_name, p_language, p_password_hash);
    insert into content.membership (person, workspace, roles) values (p_person, v_invitation.workspace, v_invitation.roles);
    insert into content.duty (person, duty) select p_person, unnest(v_invitation.duties);
    update content.invitation set accepted_by = p_person, accepted_at = now() where id = v_invitation.id;
    -- Whoever accepts is a stranger until now, so the membership's own line has nobody to name.
    insert into content.activity (owner, person, acted_for, what, subject_kind, subject, words)
    values (v_invitation.workspace, p_person, v_invitation.workspace, 'PERSON_JOINED', 'PERSON', p_person,
            jsonb_build_object('roles', array_to_string(v_invitation.roles, ',')));
    return true;
end $$;

reset role;

-- The same for the acting person, who has an account with the invited address. Who belongs already gets the roles as well.
create function content.join_by_invitation(p_secret_hash bytea) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_invitation content.invitation;
    v_person     uuid := content.actor_person();
begin
    select i.* into v_invitation from content.invitation i join content.person p on p.id = v_person and p.email = i.email
     where i.secret_hash = p_secret_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now() for update of i;
    if not found then return false; end if;
    insert into content.membership as m (person, workspace, roles) values (v_person, v_invitation.workspace, v_invitation.roles)
        on conflict (workspace, person) do update
       set roles = array(select distinct r from unnest(m.roles || excluded.roles) r order by r);
    insert into content.duty (person, duty) select v_person, unnest(v_invitation.duties) on conflict do nothing;
    update content.invitation set accepted_by = v_person, accepted_at = now() where id = v_invitation.id;
    return true;
end $$;

-- Lets in who asked, in these roles. Who came in another way meanwhile stays as they are.
create function content.accept_join_request(p_request uuid, p_roles text[]) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_person uuid;
begin
    if not 'COORDINATOR' = any (content.actor_roles()) then return false; end if;
    update content.join_request r set state = 'ACCEPTED', changed_at = now()
     where r.id = p_request and r.owner = content.actor_workspace() and r.state = 'OPEN' returning r.person into v_person;
    if v_person is null then return false; end if;
    insert into content.membership (person, workspace, roles) values (v_person, content.actor_workspace(), p_roles) on conflict do nothing;
    return true;
end $$;

-- Who may make a link by which this person sets a new password: their coordinator, as long as the password opens nothing
-- beyond that workspace; for who works in several, the duties of membership and operation; for who holds a duty,
-- operation alone, so that no duty can take over another.
create function content.make_password_link(p_person uuid, p_secret_hash bytea, p_expires_at timestamptz) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_workspaces uuid[] := array(select m.workspace from content.membership m where m.person = p_person);
    v_held       boolean := exists (select from content.duty d where d.person = p_person);
    v_mine       text[] := string_to_array(coalesce(current_setting('hub.duties', true), ''), ',');
begin
    if v_workspaces = '{}' or content.actor_person() is null then return 'unknown'; end if;
    if not ('OPERATION' = any (v_mine)
            or ('MEMBERSHIP' = any (v_mine) and not v_held)
            or ('COORDINATOR' = any (content.actor_roles()) and v_workspaces = array [content.actor_workspace()] and not v_held)) then
        -- Of people elsewhere nothing is told.
        return case when content.actor_workspace() = any (v_workspaces) then 'beyond' else 'unknown' end;
    end if;
    if exists (select from content.person p where p.id = p_person and p.trial) then return 'trial'; end if;
    insert into content.password_link (person, secret_hash, made_by, expires_at)
    values (p_person, p_secret_hash, content.actor_person(), p_expires_at)
        on conflict (person) do update
       set secret_hash = excluded.secret_hash, made_by = excluded.made_by, expires_at = excluded.expires_at;
    perform content.write_activity(w, 'PASSWORD_LINK_MADE', 'PERSON', p_person, null, '{}') from unnest(v_workspaces) w;
    return 'made';
end $$;

create function content.find_password_link(p_secret_hash bytea) returns table (name text, email text)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select p.name, p.email from content.password_link l join content.person p on p.id = l.person
           where l.secret_hash = p_secret_hash and l.expires_at > now() $$;

-- Works once: the link goes with its use.
create function content.use_password_link(p_secret_hash bytea, p_password_hash text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_person uuid;
begin
    delete from content.password_link l where l.secret_hash = p_secret_hash and l.expires_at > now() returning l.person into v_person;
    if v_person is null then return false; end if;
    update content.person set password_hash = p_password_hash, credentials = credentials + 1 where id = v_person;
    insert into content.activity (owner, person, what, subject_kind, subject)
    select m.workspace, v_person, 'PASSWORD_SET', 'PERSON', v_person from content.membership m where m.person = v_person;
    return true;
end $$;

-- What the acting person's sessions are measured by from now on; null for who has no password to set.
create function content.set_my_password(p_password_hash text) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_credentials integer;
begin
    update content.person set password_hash = p_password_hash, credentials = credentials + 1
     where id = content.actor_person() and not trial returning credentials into v_credentials;
    if v_credentials is not null then
        delete from content.password_link l where l.person = content.actor_person(); -- a link still on its way would undo it
    end if;
    return v_credentials;
end $$;

-- What a living session of this person must have begun with; no row for somebody who belongs nowhere any more.
-- Asked before every request of somebody signed in: two look-ups in indexes.
create function content.credentials_of(p_person uuid) returns table (credentials integer)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select p.credentials from content.person p
           where p.id = p_person and exists (select from content.membership m where m.person = p.id) $$;

-- What a line of the log is about, as far as the reader may know it; null for what is gone.
create function content.subject_name(p_kind text, p_subject uuid, p_language text) returns text
    language plpgsql stable set search_path = pg_catalog, pg_temp
    as $$
begin
    return case p_kind
        when 'ITEM' then (select e.title from content.edition e where e.item = p_subject order by e.language = p_language desc, e.language limit 1)
        when 'PERSON' then (select p.name from content.person p where p.id = p_subject)
        when 'WORKSPACE' then (select case p_language when 'en' then w.short_en else w.short_bg end from content.workspace w where w.id = p_subject)
        when 'FILE' then (select f.name from content.file f where f.id = p_subject)
        when 'INVITATION' then (select i.email from content.invitation i where i.id = p_subject)
    end;
end $$;

revoke execute on function content.write_activity(uuid, text, text, uuid, text, jsonb), content.note_activity(uuid, text, text, uuid, text, jsonb),
                           content.log_membership(), content.log_invitation(), content.log_workspace(), content.log_item(), content.item_kind(uuid),
                           content.log_revision(), content.log_step(), content.log_file(), content.log_gate(uuid, text, uuid, text),
                           content.log_checklist(), content.log_acknowledgement(), content.log_release(),
                           content.restore_membership(uuid), content.join_by_invitation(bytea), content.log_join_request(), content.accept_join_request(uuid, text[]),
                           content.make_password_link(uuid, bytea, timestamptz), content.find_password_link(bytea),
                           content.use_password_link(bytea, text), content.set_my_password(text), content.credentials_of(uuid),
                           content.subject_name(text, uuid, text)
    from public;
grant execute on function content.note_activity(uuid, text, text, uuid, text, jsonb) to hub_app, hub_job;
grant execute on function content.restore_membership(uuid), content.join_by_invitation(bytea), content.accept_join_request(uuid, text[]),
                          content.make_password_link(uuid, bytea, timestamptz), content.find_password_link(bytea),
                          content.use_password_link(bytea, text), content.set_my_password(text), content.credentials_of(uuid),
                          content.subject_name(text, uuid, text) to hub_app;
alter function content.write_activity(uuid, text, text, uuid, text, jsonb) owner to hub_desk;
alter function content.note_activity(uuid, text, text, uuid, text, jsonb) owner to hub_desk;
alter function content.log_membership() owner to hub_desk;
alter function content.log_invitation() owner to hub_desk;
alter function content.log_workspace() owner to hub_desk;
alter function content.log_item() owner to hub_desk;
alter function content.item_kind(uuid) owner to hub_desk;
alter function content.log_revision() owner to hub_desk;
alter function content.log_step() owner to hub_desk;
alter function content.log_file() owner to hub_desk;
alter function content.log_gate(uuid, text, uuid, text) owner to hub_desk;
alter function content.log_checklist() owner to hub_desk;
alter function content.log_acknowledgement() owner to hub_desk;
alter function content.log_release() owner to hub_desk;
alter function content.restore_membership(uuid) owner to hub_desk;
alter function content.join_by_invitation(bytea) owner to hub_desk;
alter function content.log_join_request() owner to hub_desk;
alter function content.accept_join_request(uuid, text[]) owner to hub_desk;
alter function content.make_password_link(uuid, bytea, timestamptz) owner to hub_desk;
alter function content.find_password_link(bytea) owner to hub_desk;
alter function content.use_password_link(bytea, text) owner to hub_desk;
alter function content.set_my_password(text) owner to hub_desk;
alter function content.credentials_of(uuid) owner to hub_desk;
revoke create on schema content from hub_desk;
