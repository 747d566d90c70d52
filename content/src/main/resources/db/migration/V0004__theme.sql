create table content.theme (
    id              uuid    not null constraint theme_pk primary key,
    slug            text    not null constraint theme_slug_once unique
                                     constraint theme_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 63),
    position        integer not null constraint theme_position_once unique,
    name_bg         text    not null,
    name_en         text    not null,
    introduction_bg text    not null default '',
    introduction_en text    not null default ''
);

grant select on content.theme to hub_app, hub_job, hub_desk;

-- The coalition's own list: no workspace owns it and everybody reads it.
alter table content.theme enable row level security;
alter table content.theme force  row level security;
create policy theme_install on content.theme to hub_owner using (true) with check (true);
create policy theme_open    on content.theme for select to hub_app, hub_job, hub_desk using (true);
