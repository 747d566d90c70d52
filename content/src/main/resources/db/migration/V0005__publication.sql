-- The spine: one item, up to three editions, each with a state of its own; revisions and steps are append-only.

create table content.item (
    id            uuid        not null constraint item_pk primary key,
    version       integer     not null default 1,
    owner         uuid        not null constraint item_owner references content.workspace,
    kind          text        not null constraint item_kind_known check (kind in ('NEWS', 'PRACTICE', 'EVENT', 'RESOURCE', 'PAGE')),
    slug          text        not null constraint item_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 63),
    visibility    text        not null constraint item_visibility_known check (visibility in ('PUBLIC', 'COALITION', 'WORKSPACE')),
    visible_from  timestamptz,
    visible_until timestamptz,
    published     boolean     not null default false, -- whether any edition is: kept by a trigger, so that no policy has to look
    created_at    timestamptz not null default now(),
    created_by    uuid        constraint item_created_by references content.person,
    constraint item_slug_once unique (kind, slug),
    constraint item_in_owner unique (owner, id), -- what a reference that stays inside one workspace points to
    constraint item_embargo_order check (visible_from < visible_until)
);
create index item_by_owner on content.item (owner, kind);
create index item_by_clock on content.item (visible_from, visible_until) where visible_from is not null or visible_until is not null;

create table content.item_theme (
    owner uuid not null,
    item  uuid not null,
    theme uuid not null constraint item_theme_theme references content.theme,
    constraint item_theme_pk primary key (item, theme),
    constraint item_theme_item foreign key (owner, item) references content.item (owner, id) on delete cascade
);
create index item_theme_by_theme on content.item_theme (theme);
create index item_theme_by_owner on content.item_theme (owner, item);

-- Title, lead and sections are what readers see; before the first publication they are the working text.
-- While an edition is published its working text is the last revision, and revision > published_revision says so.
create table content.edition (
    owner              uuid        not null,
    item               uuid        not null,
    language           text        not null constraint edition_language_known check (language in ('bg', 'en', 'bg-easy')),
    version            integer     not null default 1,
    title              text        not null constraint edition_title_length check (length(title) between 1 and 160),
    lead               text        not null constraint edition_lead_length check (length(lead) <= 600),
    sections           jsonb       not null,
    state              text        not null constraint edition_state_known
                                            check (state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED')),
    revision           integer     not null,
    published_revision integer,
    published_at       timestamptz, -- when it came out
    shown_at           timestamptz, -- when the text that readers see came out: later, when it was published again
    changed_at         timestamptz not null,
    changed_by         uuid        constraint edition_changed_by references content.person,
    constraint edition_pk primary key (item, language),
    constraint edition_in_owner unique (owner, item, language),
    constraint edition_item foreign key (owner, item) references content.item (owner, id) on delete cascade,
    constraint edition_published_fully 
        check (state <> 'PUBLISHED' or (published_revision is not null and published_at is not null and shown_at is not null)),
    constraint edition_published_known check (published_revision <= revision)
);
create index edition_newest on content.edition (published_at desc, item) where state = 'PUBLISHED';
create index edition_by_owner on content.edition (owner, changed_at desc);

create table content.revision (
    owner    uuid        not null,
    item     uuid        not null,
    language text        not null,
    number   integer     not null,
    title    text        not null,
    lead     text        not null,
    sections jsonb       not null,
    author   uuid        constraint revision_author references content.person,
    at       timestamptz not null,
    constraint revision_pk primary key (item, language, number),
    constraint revision_edition foreign key (owner, item, language) references content.edition (owner, item, language) on delete cascade
);
create index revision_by_owner on content.revision (owner, item);

-- Every change of state with its who, when and why; edition.state is the last of them.
create table content.edition_step (
    no       bigint      generated always as identity constraint edition_step_pk primary key,
    owner    uuid        not null,
    item     uuid        not null,
    language text        not null,
    state    text        not null,
    person   uuid        constraint edition_step_person references content.person,
    at       timestamptz not null,
    reason   text        not null default '',
    constraint edition_step_edition foreign key (owner, item, language) references content.edition (owner, item, language) on delete cascade
);
create index edition_step_by_owner on content.edition_step (owner, item, language);

-- Addresses that were public and were withdrawn on purpose: they answer 410 and not 404.
create table content.withdrawn_address (
    owner uuid        not null,
    item  uuid        not null,
    kind  text        not null,
    slug  text        not null,
    at    timestamptz not null default now(),
    constraint withdrawn_address_pk primary key (kind, slug),
    constraint withdrawn_address_item foreign key (owner, item) references content.item (owner, id) on delete cascade
);
create index withdrawn_address_by_owner on content.withdrawn_address (owner, item);

grant select on content.item to hub_app;
grant insert (id, owner, kind, slug, visibility, visible_from, visible_until, created_at, created_by) on content.item to hub_app;
grant select, insert on content.edition, content.revision, content.edition_step to hub_app;
grant update (version, visibility, visible_from, visible_until) on content.item to hub_app;
grant update (version, title, lead, sections, state, revision, published_revision, published_at, shown_at, changed_at, changed_by) on content.edition to hub_app;
grant select, insert, delete on content.item_theme, content.withdrawn_address to hub_app;
grant select on content.item, content.item_theme, content.edition to hub_job;
grant select (id, visibility, visible_from, visible_until, published), update (published) on content.item to hub_desk;
grant select (item, state) on content.edition to hub_desk;

alter table content.item              enable row level security;
alter table content.item              force  row level security;
alter table content.item_theme        enable row level security;
alter table content.item_theme        force  row level security;
alter table content.edition           enable row level security;
alter table content.edition           force  row level security;
alter table content.revision          enable row level security;
alter table content.revision          force  row level security;
alter table content.edition_step      enable row level security;
alter table content.edition_step      force  row level security;
alter table content.withdrawn_address enable row level security;
alter table content.withdrawn_address force  row level security;

create policy item_install              on content.item              to hub_owner using (true) with check (true);
create policy item_theme_install        on content.item_theme        to hub_owner using (true) with check (true);
create policy edition_install           on content.edition           to hub_owner using (true) with check (true);
create policy revision_install          on content.revision          to hub_owner using (true) with check (true);
create policy edition_step_install      on content.edition_step      to hub_owner using (true) with check (true);
create policy withdrawn_address_install on content.withdrawn_address to hub_owner using (true) with check (true);

create policy item_desk    on content.item    to hub_desk using (true);
create policy edition_desk on content.edition for select to hub_desk using (true);

create policy item_job       on content.item       for select to hub_job using (content.actor_job() in ('INDEXING', 'CLOCK', 'RETENTION'));
create policy item_theme_job on content.item_theme for select to hub_job using (content.actor_job() in ('INDEXING', 'CLOCK', 'RETENTION'));
create policy edition_job    on content.edition    for select to hub_job using (content.actor_job() in ('INDEXING', 'CLOCK', 'RETENTION'));

-- The rule of visibility, compared with the clock at the moment of asking.
create function content.open_to_actor(visibility text, visible_from timestamptz, visible_until timestamptz) returns boolean
    language sql stable parallel safe
    as $$ select (visibility = 'PUBLIC' or (visibility = 'COALITION' and content.actor_in_coalition()))
             and (visible_from is null or visible_from <= now())
             and (visible_until is null or now() < visible_until) $$;

-- The item's row is locked first: two editions withdrawn at the same instant must not each count on the other.
create function content.note_published() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_item uuid := case when tg_op = 'DELETE' then old.item else new.item end;
begin
    perform from content.item i where i.id = v_item for no key update;
    update content.item i
       set published = exists (select from content.edition e where e.item = v_item and e.state = 'PUBLISHED')
     where i.id = v_item;
    return null;
end $$;
create trigger edition_published after insert or delete or update of state on content.edition
    for each row execute function content.note_published();

create policy item_write on content.item to hub_app
    using (owner = (select content.actor_workspace()));
create policy item_own on content.item for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]));
create policy item_open on content.item for select to hub_app
    using (published and content.open_to_actor(visibility, visible_from, visible_until));

create policy edition_write on content.edition to hub_app
    using (owner = (select content.actor_workspace()));
create policy edition_own on content.edition for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]));
create policy edition_open on content.edition for select to hub_app
    using (state = 'PUBLISHED' and exists (select from content.item i where i.id = edition.item));

create policy item_theme_write on content.item_theme to hub_app
    using (owner = (select content.actor_workspace()));
create policy item_theme_open on content.item_theme for select to hub_app
    using (exists (select from content.item i where i.id = item_theme.item));

create policy revision_write on content.revision for insert to hub_app
    with check (owner = (select content.actor_workspace()));
create policy revision_own on content.revision for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]));
create policy edition_step_write on content.edition_step for insert to hub_app
    with check (owner = (select content.actor_workspace()));
create policy edition_step_own on content.edition_step for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]));

-- Only the address of the item itself: nobody reserves another's.
create policy withdrawn_address_write on content.withdrawn_address to hub_app
    using (owner = (select content.actor_workspace()))
    with check (owner = (select content.actor_workspace())
                and exists (select from content.item i
                             where i.id = withdrawn_address.item and i.kind = withdrawn_address.kind and i.slug = withdrawn_address.slug));
create policy withdrawn_address_open on content.withdrawn_address for select to hub_app using (true);

-- When the clock alone will next change what a stranger sees; null: never.
create function content.next_clock_change() returns timestamptz
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select min(at) from (
              select visible_from as at from content.item where published and visibility = 'PUBLIC' and visible_from > now()
              union all
              select visible_until from content.item where published and visibility = 'PUBLIC' and visible_until > now()) next $$;
