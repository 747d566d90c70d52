-- The desk of a workspace: who translates or checks what until when, and views of lists that somebody named.

create table content.assignment (
    owner    uuid        not null,
    item     uuid        not null,
    language text        not null constraint assignment_language_known check (language in ('bg', 'en', 'bg-easy')), -- the edition may not exist yet
    task     text        not null constraint assignment_task_known check (task in ('TRANSLATE', 'CHECK')),
    person   uuid        not null constraint assignment_person references content.person,
    due      date,       -- in Sofia
    by       uuid        constraint assignment_by references content.person,
    at       timestamptz not null,
    constraint assignment_pk primary key (item, language, task),
    constraint assignment_item foreign key (owner, item) references content.item (owner, id) on delete cascade
);
create index assignment_by_owner on content.assignment (owner, item);
create index assignment_by_person on content.assignment (person, owner);

create table content.saved_view (
    id     uuid        not null constraint saved_view_pk primary key,
    owner  uuid        not null constraint saved_view_owner references content.workspace,
    person uuid        not null constraint saved_view_person references content.person, -- whose it is; of a shared one, who made it
    shared boolean     not null, -- for all of the workspace
    list   text        not null constraint saved_view_list_form check (list ~ '^[a-z]{1,20}$'), -- the segment of the list's address
    name   text        not null constraint saved_view_name_length check (length(name) between 1 and 60),
    query  text        not null constraint saved_view_query_length check (length(query) <= 600), -- as in the address
    at     timestamptz not null
);
create index saved_view_by_owner on content.saved_view (owner, list);

-- What waits and what comes is asked for whenever somebody comes to their desk.
create index edition_waiting on content.edition (owner, review_asked_at) where review_asked_at is not null;
create index edition_coming on content.edition (owner) where publish_at is not null or expires_at is not null;
create index edition_step_returned on content.edition_step (owner) where step = 'SEND_BACK' or cause is not null;
create index revision_by_author on content.revision (owner, author, item, at desc);
create index edition_by_person on content.edition (owner, changed_by);
create index remark_open on content.remark (owner, item, language) where done_at is null;

grant select, insert, delete, update (person, due, by, at) on content.assignment to hub_app;
grant select, insert, delete on content.saved_view to hub_app;

alter table content.assignment enable row level security;
alter table content.assignment force  row level security;
alter table content.saved_view enable row level security;
alter table content.saved_view force  row level security;
create policy assignment_install on content.assignment to hub_owner using (true) with check (true);
create policy saved_view_install on content.saved_view to hub_owner using (true) with check (true);

create policy assignment_read on content.assignment for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]));
-- Editors give work to anybody; whoever writes takes it on and gives back their own.
create policy assignment_give on content.assignment to hub_app
    using (owner = (select content.actor_workspace())
           and (select content.actor_roles() && array ['EDITOR', 'COORDINATOR']
                       or content.actor_roles() && array ['AUTHOR'])
           and ((select content.actor_roles() && array ['EDITOR', 'COORDINATOR']) or person = (select content.actor_person())));

create policy saved_view_read on content.saved_view for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]) and (shared or person = (select content.actor_person())));
create policy saved_view_save on content.saved_view for insert to hub_app
    with check (owner = (select content.actor_workspace()) and person = (select content.actor_person())
                and (not shared or (select content.actor_roles() && array ['EDITOR', 'COORDINATOR'])));
create policy saved_view_forget on content.saved_view for delete to hub_app
    using (owner = (select content.actor_workspace())
           and (not shared and person = (select content.actor_person())
                or shared and (select content.actor_roles() && array ['EDITOR', 'COORDINATOR'])));
