-- On which themes a workspace can be asked, with the contacts it has anyway. Its coordinators say so; everybody reads it.
create table content.workspace_theme (
    owner uuid not null constraint workspace_theme_owner references content.workspace,
    theme uuid not null constraint workspace_theme_theme references content.theme,
    constraint workspace_theme_pk primary key (owner, theme)
);
create index workspace_theme_by_theme on content.workspace_theme (theme);

grant select on content.workspace_theme to hub_app, hub_job;
grant insert, delete on content.workspace_theme to hub_app;

alter table content.workspace_theme enable row level security;
alter table content.workspace_theme force  row level security;
create policy workspace_theme_install on content.workspace_theme to hub_owner using (true) with check (true);
-- Who has left the coalition is not asked in its name.
create policy workspace_theme_open on content.workspace_theme for select to hub_app
    using (exists (select from content.workspace w where w.id = workspace_theme.owner and w.archived_at is null));
create policy workspace_theme_write on content.workspace_theme for insert to hub_app
    with check (owner = (select content.actor_workspace()) and 'COORDINATOR' = any ((select content.actor_roles())::text[]));
create policy workspace_theme_remove on content.workspace_theme for delete to hub_app
    using (owner = (select content.actor_workspace()) and 'COORDINATOR' = any ((select content.actor_roles())::text[]));

-- One line for each statement that changed anything.
create function content.log_workspace_themes() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    perform content.write_activity(c.owner, 'SETTINGS_CHANGED', 'WORKSPACE', c.owner, null, jsonb_build_object('parts', 'themes'))
       from (select distinct owner from changed) c;
    return null;
end $$;
create trigger workspace_theme_added   after insert on content.workspace_theme
    referencing new table as changed for each statement execute function content.log_workspace_themes();
create trigger workspace_theme_removed after delete on content.workspace_theme
    referencing old table as changed for each statement execute function content.log_workspace_themes();
revoke execute on function content.log_workspace_themes() from public;
grant create on schema content to hub_desk;
alter function content.log_workspace_themes() owner to hub_desk;
revoke create on schema content from hub_desk;
