-- Who acts. The application sets these once, when its transaction begins; they end with the transaction.
-- Nobody set: a stranger, who reads public rows only. After the first use in a session a setting is '' and not null.

grant usage on schema content to hub_app, hub_job, hub_desk;

create function content.actor_person() returns uuid
    language sql stable parallel safe
    as $$ select nullif(current_setting('hub.person', true), '')::uuid $$;

-- The workspace acted for: writing goes there and nowhere else.
create function content.actor_workspace() returns uuid
    language sql stable parallel safe
    as $$ select nullif(current_setting('hub.workspace', true), '')::uuid $$;

-- All workspaces the person belongs to: reading uses the union.
create function content.actor_reads() returns uuid[]
    language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('hub.reads', true), ''), '{}')::uuid[] $$;

create function content.actor_in_coalition() returns boolean
    language sql stable parallel safe
    as $$ select coalesce(current_setting('hub.coalition', true), '') = 'yes' $$;

-- Roles in the workspace acted for.
create function content.actor_roles() returns text[]
    language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('hub.roles', true), ''), '{}')::text[] $$;

create function content.actor_job() returns text
    language sql stable parallel safe
    as $$ select nullif(current_setting('hub.job', true), '') $$;
