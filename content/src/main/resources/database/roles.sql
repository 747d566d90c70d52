-- The roles of the hub, and its ownership of the database this runs in. Run as a superuser, as often as you like:
--
--     create database zaedno encoding 'UTF8' locale_provider icu icu_locale 'bg-BG' template template0;
--     \connect zaedno
--     set password.hub_owner = '…'; set password.hub_app = '…'; set password.hub_job = '…';
--     \i roles.sql
--
-- The embedded database does the same by itself.

do $$
declare
    name text;
begin
    foreach name in array array['hub_owner', 'hub_app', 'hub_job'] loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I', name);
        end if;
        execute format(
            'alter role %I login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password %L',
            name, current_setting('password.' || name));
    end loop;

    -- Owns the few security definer functions for strangers and registrants; nobody logs in as it.
    if not exists (select from pg_roles where rolname = 'hub_desk') then
        create role hub_desk;
    end if;
    alter role hub_desk nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;

    execute format('alter database %I owner to hub_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to hub_app, hub_job', current_database());
end
$$;

-- Migrations hand functions to the desk, but do not act with its rights otherwise.
grant hub_desk to hub_owner with inherit false, set true;
revoke create on schema public from public;
