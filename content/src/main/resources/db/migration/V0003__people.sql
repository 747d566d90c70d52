create table content.person (
    id            uuid        not null constraint person_pk primary key,
    email         text        not null constraint person_email_once unique
                                       constraint person_email_form check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
    name          text        not null constraint person_name_length check (length(name) between 1 and 120),
    language      text        not null default 'bg' constraint person_language_known check (language in ('bg', 'en')),
    password_hash text,       -- Argon2id; nobody but the desk reads it; null: no sign-in by password
    trial         boolean     not null default false,
    created_at    timestamptz not null default now()
);

create table content.membership (
    person    uuid        not null constraint membership_person references content.person,
    workspace uuid        not null constraint membership_workspace references content.workspace,
    roles     text[]      not null constraint membership_roles_known
                                   check (cardinality(roles) > 0 and roles <@ array ['AUTHOR', 'EDITOR', 'ORGANISER', 'COORDINATOR']),
    since     timestamptz not null default now(),
    constraint membership_pk primary key (workspace, person)
);
create index membership_by_person on content.membership (person);

create table content.duty (
    person uuid        not null constraint duty_person references content.person,
    duty   text        not null constraint duty_known check (duty in
               ('FRONT_PAGE', 'THEMES', 'MEMBERSHIP', 'MODERATION', 'SAFEGUARDING', 'DATA_PROTECTION', 'OPERATION')),
    since  timestamptz not null default now(),
    constraint duty_pk primary key (person, duty)
);

create table content.invitation (
    id          uuid        not null constraint invitation_pk primary key,
    workspace   uuid        not null constraint invitation_workspace references content.workspace,
    secret_hash bytea       not null constraint invitation_secret_once unique, -- SHA-256; the secret itself is in the link only
    roles       text[]      not null constraint invitation_roles_known
                                     check (cardinality(roles) > 0 and roles <@ array ['AUTHOR', 'EDITOR', 'ORGANISER', 'COORDINATOR']),
    duties      text[]      not null default '{}',
    created_at  timestamptz not null default now(),
    expires_at  timestamptz not null,
    accepted_by uuid        constraint invitation_accepted_by references content.person,
    accepted_at timestamptz
);
create index invitation_by_workspace on content.invitation (workspace);

-- The hash stays out of reach of the role that serves requests.
grant select (id, email, name, language, trial, created_at) on content.person to hub_app;
grant update (name, language) on content.person to hub_app;
grant select on content.membership, content.duty to hub_app;
grant update (roles) on content.membership to hub_app;
grant select, insert on content.person, content.membership, content.duty to hub_desk;
grant update (password_hash) on content.person to hub_desk;
grant update (roles) on content.membership to hub_desk;
grant select on content.invitation to hub_desk;
grant update (accepted_by, accepted_at) on content.invitation to hub_desk;

alter table content.person     enable row level security;
alter table content.person     force  row level security;
alter table content.membership enable row level security;
alter table content.membership force  row level security;
alter table content.duty       enable row level security;
alter table content.duty       force  row level security;
alter table content.invitation enable row level security;
alter table content.invitation force  row level security;

create policy person_install     on content.person     to hub_owner using (true) with check (true);
create policy membership_install on content.membership to hub_owner using (true) with check (true);
create policy duty_install       on content.duty       to hub_owner using (true) with check (true);
create policy invitation_install on content.invitation to hub_owner using (true) with check (true);

create policy person_desk     on content.person     to hub_desk using (true) with check (true);
create policy membership_desk on content.membership to hub_desk using (true) with check (true);
create policy duty_desk       on content.duty       to hub_desk using (true) with check (true);
create policy invitation_desk on content.invitation to hub_desk using (true) with check (true);

create policy person_self on content.person to hub_app
    using (id = (select content.actor_person()));
create policy person_colleague on content.person for select to hub_app
    using (exists (select from content.membership m
                    where m.person = person.id and m.workspace = any ((select content.actor_reads())::uuid[])));

create policy membership_read on content.membership for select to hub_app
    using (person = (select content.actor_person()) or workspace = any ((select content.actor_reads())::uuid[]));
create policy membership_coordinate on content.membership for update to hub_app
    using (workspace = (select content.actor_workspace()) and 'COORDINATOR' = any ((select content.actor_roles())::text[]))
    with check (workspace = (select content.actor_workspace()));

create policy duty_read on content.duty for select to hub_app
    using (person = (select content.actor_person()) or (select content.actor_in_coalition()));

-- A workspace never loses its last coordinator, also when two step down at the same instant.
create function content.keep_a_coordinator() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if 'COORDINATOR' = any (old.roles) and (tg_op = 'DELETE' or not 'COORDINATOR' = any (new.roles)) then
        perform pg_advisory_xact_lock(hashtextextended('coordinators:' || old.workspace, 0));
        if not exists (select from content.membership m
                        where m.workspace = old.workspace and m.person <> old.person and 'COORDINATOR' = any (m.roles)) then
            raise exception 'the last coordinator of a workspace cannot leave' using errcode = 'ZA001';
        end if;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger membership_coordinator before update or delete on content.membership
    for each row execute function content.keep_a_coordinator();
