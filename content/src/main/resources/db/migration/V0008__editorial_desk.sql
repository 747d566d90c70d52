-- The editorial desk: which language an item was begun in, the bin, reviews, schedule and expiry, addresses that moved,
-- remarks on a section, relations between items.

alter table content.item add column source text not null default 'bg'
    constraint item_source_known check (source in ('bg', 'en', 'bg-easy')); -- the language it was begun in: the others are translated from it
update content.item i set source = 'en'
 where not exists (select from content.edition e where e.item = i.id and e.language = 'bg')
   and exists (select from content.edition e where e.item = i.id and e.language = 'en');
alter table content.item add column binned_at timestamptz;
alter table content.item add column binned_by uuid constraint item_binned_by references content.person;
alter table content.item add constraint item_bin_known check (binned_by is null or binned_at is not null);
create index item_binned on content.item (owner, binned_at) where binned_at is not null;

alter table content.edition add column publish_at       timestamptz; -- the clock publishes it then
alter table content.edition add column expires_at       timestamptz; -- the clock archives it then
alter table content.edition add column source_revision  integer;     -- the revision of the source this one was made from or last compared with
alter table content.edition add column review_asked_at  timestamptz;
alter table content.edition add column review_asked_by  uuid constraint edition_review_asked_by references content.person;
alter table content.edition add column checked_revision integer;
alter table content.edition add column checked_at       timestamptz;
alter table content.edition add column checked_by       uuid constraint edition_checked_by references content.person;
alter table content.edition add constraint edition_scheduled_fully
    check ((state = 'SCHEDULED') = (publish_at is not null) and (state <> 'SCHEDULED' or published_revision is not null));
alter table content.edition add constraint edition_expiry_order check (expires_at > publish_at);
alter table content.edition add constraint edition_checked_fully
    check ((checked_revision is null) = (checked_at is null) and checked_revision <= revision);
create index edition_due on content.edition (publish_at) where publish_at is not null;
create index edition_expiring on content.edition (expires_at) where expires_at is not null;
-- What was in review before somebody waited for.
update content.edition set review_asked_at = changed_at, review_asked_by = changed_by where state = 'IN_REVIEW';
-- Translations that exist already were made from what there was.
update content.edition e set source_revision = s.revision
  from content.item i join content.edition s on s.item = i.id and s.language = i.source
 where i.id = e.item and e.language <> i.source;

alter table content.revision add column autosaved     boolean not null default false; -- kept by the hub, not by a press of a button
alter table content.revision add column restored_from integer;

alter table content.edition_step add column step     text; -- null: the edition was begun
alter table content.edition_step add column revision integer;
alter table content.edition_step add column cause    text -- the hub itself took it: the name of the text that says why
    constraint edition_step_cause_form check (cause ~ '^[a-z][a-z.-]{2,59}$');

-- Addresses an item had before: readers are sent on.
create table content.moved_address (
    owner uuid        not null,
    item  uuid        not null,
    kind  text        not null,
    slug  text        not null,
    at    timestamptz not null default now(),
    constraint moved_address_pk primary key (kind, slug),
    constraint moved_address_item foreign key (owner, item) references content.item (owner, id) on delete cascade
);
create index moved_address_by_item on content.moved_address (owner, item);

-- What was purged stays gone: its address outlives the item.
alter table content.withdrawn_address drop constraint withdrawn_address_item;
alter table content.withdrawn_address alter column item drop not null;

-- What somebody says about a section of an edition, until it is settled.
create table content.remark (
    id       uuid        not null constraint remark_pk primary key,
    owner    uuid        not null,
    item     uuid        not null,
    language text        not null,
    section  text        not null, -- 'title', 'lead' or the name of a section
    revision integer     not null, -- what the words looked like when it was written
    words    text        not null constraint remark_length check (length(words) between 1 and 2000),
    person   uuid        constraint remark_person references content.person,
    at       timestamptz not null,
    done_by  uuid        constraint remark_done_by references content.person,
    done_at  timestamptz,
    constraint remark_edition foreign key (owner, item, language) references content.edition (owner, item, language) on delete cascade
);
create index remark_by_edition on content.remark (owner, item, language);

-- Two items that belong together. Made by the owner of the first; seen from both by whoever may see both.
create table content.item_relation (
    owner uuid        not null,
    item  uuid        not null,
    other uuid        not null constraint item_relation_other references content.item on delete cascade,
    person uuid       constraint item_relation_person references content.person,
    at    timestamptz not null,
    constraint item_relation_pk primary key (item, other),
    constraint item_relation_item foreign key (owner, item) references content.item (owner, id) on delete cascade,
    constraint item_relation_two check (item <> other)
);
create index item_relation_by_other on content.item_relation (other);
create index item_relation_by_owner on content.item_relation (owner, item);

grant insert (source), update (slug, binned_at, binned_by), delete on content.item to hub_app;
grant update (publish_at, expires_at, source_revision, review_asked_at, review_asked_by, checked_revision, checked_at, checked_by)
   on content.edition to hub_app;
grant select, insert, delete on content.moved_address, content.item_relation to hub_app;
grant update (item) on content.withdrawn_address to hub_app;
grant select, insert, update (done_by, done_at) on content.remark to hub_app;

-- The clock moves editions and leaves the traces a person would.
grant update (version) on content.item to hub_job;
grant update (version, state, publish_at, expires_at, published_revision, published_at, shown_at, review_asked_at, review_asked_by, changed_at)
   on content.edition to hub_job;
grant select, insert on content.edition_step to hub_job;
grant select, insert, delete on content.withdrawn_address to hub_job;
grant select on content.moved_address to hub_job;
-- Retention empties the bin and folds what the hub kept by itself.
grant delete on content.item, content.revision to hub_job;
grant select on content.revision to hub_job;
grant update (item) on content.withdrawn_address to hub_job;

alter table content.moved_address enable row level security;
alter table content.moved_address force  row level security;
alter table content.remark        enable row level security;
alter table content.remark        force  row level security;
alter table content.item_relation enable row level security;
alter table content.item_relation force  row level security;
create policy moved_address_install on content.moved_address to hub_owner using (true) with check (true);
create policy remark_install        on content.remark        to hub_owner using (true) with check (true);
create policy item_relation_install on content.item_relation to hub_owner using (true) with check (true);

create policy moved_address_write on content.moved_address to hub_app
    using (owner = (select content.actor_workspace()));
create policy moved_address_open on content.moved_address for select to hub_app using (true);

create policy withdrawn_address_purged on content.withdrawn_address for update to hub_app
    using (owner = (select content.actor_workspace()))
    with check (owner = (select content.actor_workspace()) and item is null);

create policy remark_write on content.remark to hub_app
    using (owner = (select content.actor_workspace()));
create policy remark_own on content.remark for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]));

-- Only with an item that the person may read; whoever owns either side may part them again.
create policy item_relation_write on content.item_relation for insert to hub_app
    with check (owner = (select content.actor_workspace()) and exists (select from content.item i where i.id = item_relation.other));
create policy item_relation_part on content.item_relation for delete to hub_app
    using (owner = (select content.actor_workspace())
           or exists (select from content.item i where i.id = item_relation.other and i.owner = (select content.actor_workspace())));
create policy item_relation_open on content.item_relation for select to hub_app
    using (exists (select from content.item i where i.id = item_relation.item)
           and exists (select from content.item i where i.id = item_relation.other));

-- What lies in the bin is nobody's but the owner's people.
drop policy item_open on content.item;
create policy item_open on content.item for select to hub_app
    using (published and binned_at is null and content.open_to_actor(visibility, visible_from, visible_until));

-- For good only out of the bin, and by a coordinator.
create policy item_purge_by_hand on content.item as restrictive for delete to hub_app
    using (binned_at is not null and 'COORDINATOR' = any (content.actor_roles()));

create policy item_clock on content.item for update to hub_job
    using (content.actor_job() = 'CLOCK');
create policy edition_clock on content.edition for update to hub_job -- only what is due
    using (content.actor_job() = 'CLOCK' and (state = 'SCHEDULED' and publish_at <= now() or state = 'PUBLISHED' and expires_at <= now()))
    with check (content.actor_job() = 'CLOCK');
create policy edition_step_clock on content.edition_step for insert to hub_job
    with check (content.actor_job() = 'CLOCK' and person is null);
create policy edition_step_job on content.edition_step for select to hub_job
    using (content.actor_job() in ('CLOCK', 'RETENTION'));
create policy withdrawn_address_job on content.withdrawn_address to hub_job
    using (content.actor_job() in ('CLOCK', 'RETENTION'));
create policy moved_address_job on content.moved_address for select to hub_job
    using (content.actor_job() in ('CLOCK', 'RETENTION'));
create policy item_purge on content.item for delete to hub_job
    using (content.actor_job() = 'RETENTION' and binned_at is not null);
create policy revision_retention on content.revision for select to hub_job
    using (content.actor_job() = 'RETENTION');
create policy revision_fold on content.revision for delete to hub_job
    using (content.actor_job() = 'RETENTION' and autosaved);

grant select (binned_at) on content.item to hub_desk;
-- The function is the desk's own, so only the desk may replace it.
grant create on schema content to hub_desk;
set role hub_desk;
create or replace function content.next_clock_change() returns timestamptz
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select min(at) from (
              select visible_from as at from content.item where published and binned_at is null and visibility = 'PUBLIC' and visible_from > now()
              union all
              select visible_until from content.item where published and binned_at is null and visibility = 'PUBLIC' and visible_until > now()) next $$;
reset role;
revoke create on schema content from hub_desk;
