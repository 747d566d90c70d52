-- What the coalition counts and shows on its pages: a few figures, each with the source that stands for it.
create table content.figure (
    id         uuid        not null constraint figure_pk primary key,
    version    integer     not null default 1,
    position   integer     not null constraint figure_position_once unique deferrable initially deferred,
    name_bg    text        not null constraint figure_name_bg check (length(name_bg) between 1 and 120),
    name_en    text        not null constraint figure_name_en check (length(name_en) between 1 and 120),
    text_bg    text        not null default '',
    text_en    text        not null default '',
    source_bg  text        not null constraint figure_source_bg check (length(source_bg) between 1 and 240),
    source_en  text        not null constraint figure_source_en check (length(source_en) between 1 and 240),
    periods_bg text[]      not null,
    periods_en text[]      not null,
    amounts    integer[]   not null constraint figure_amounts check (cardinality(amounts) between 1 and 12 and 0 <= all (amounts)),
    changed_at timestamptz not null default now(),
    changed_by uuid        constraint figure_changed_by references content.person,
    constraint figure_series check (cardinality(periods_bg) = cardinality(amounts) and cardinality(periods_en) = cardinality(amounts))
);
create index figure_by_changer on content.figure (changed_by);

grant select on content.figure to hub_app, hub_job;
grant insert (id, position, name_bg, name_en, text_bg, text_en, source_bg, source_en, periods_bg, periods_en, amounts, changed_at, changed_by),
      update (version, position, name_bg, name_en, text_bg, text_en, source_bg, source_en, periods_bg, periods_en, amounts, changed_at, changed_by),
      delete on content.figure to hub_app;

-- The coalition's own list: no workspace owns it and everybody reads it.
alter table content.figure enable row level security;
alter table content.figure force  row level security;
create policy figure_install on content.figure to hub_owner using (true) with check (true);
create policy figure_open    on content.figure for select to hub_app, hub_job using (true);
create policy figure_keep    on content.figure to hub_app
    using ((select content.actor_has_duty('FRONT_PAGE'))) with check ((select content.actor_has_duty('FRONT_PAGE')));
