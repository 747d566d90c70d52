create table content.workspace (
    id          uuid        not null constraint workspace_pk primary key,
    slug        text        not null constraint workspace_slug_once unique
                                     constraint workspace_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 63)
                                     constraint workspace_slug_free check (slug not in ('me', 'coalition', 'vaadin', 'static')),
    type        text        not null constraint workspace_type_known check (type in ('ORGANISATION', 'EXPERT', 'CONVENOR', 'GUEST')),
    name_bg     text        not null,
    name_en     text        not null,
    short_bg    text        not null,
    short_en    text        not null,
    about_bg    text        not null default '',
    about_en    text        not null default '',
    website     text,
    -- The answer of the mark generator on the day of joining: stored, never computed again.
    mark_yarn   smallint    not null,
    mark_core   smallint    not null,
    mark_ring   smallint    not null,
    mark_corner smallint    not null,
    mark_tone   smallint    not null,
    joined      integer     not null constraint workspace_joined_once unique,
    sample      boolean     not null default false,
    created_at  timestamptz not null default now()
);

grant select on content.workspace to hub_app, hub_job, hub_desk;

alter table content.workspace enable row level security;
alter table content.workspace force  row level security;
create policy workspace_install on content.workspace to hub_owner using (true) with check (true);
-- Every workspace has a public name and mark; what is in it has policies of its own.
create policy workspace_open on content.workspace for select to hub_app, hub_job, hub_desk using (true);
