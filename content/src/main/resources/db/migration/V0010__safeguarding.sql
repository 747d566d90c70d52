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
