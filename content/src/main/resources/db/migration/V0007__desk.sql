-- The few things that must be answered before anyone is known. They belong to hub_desk, which cannot log in.

-- Binds a person to this transaction, with the rights the database knows at this instant. A workspace the person
-- does not belong to is not bound: writing then has nowhere to go.
create function content.bind_person(p_person uuid, p_workspace uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_reads     uuid[];
    v_coalition boolean;
    v_roles     text[];
    v_duties    text[];
begin
    select coalesce(array_agg(m.workspace), '{}'), coalesce(bool_or(w.type <> 'GUEST'), false),
           (array_agg(array_to_string(m.roles, ',')) filter (where m.workspace = p_workspace))
      into v_reads, v_coalition, v_roles
      from content.membership m join content.workspace w on w.id = m.workspace
     where m.person = p_person;
    select coalesce(array_agg(d.duty order by d.duty), '{}') into v_duties from content.duty d where d.person = p_person;
    perform set_config('hub.person', p_person::text, true),
            set_config('hub.reads', v_reads::text, true),
            set_config('hub.coalition', case when v_coalition then 'yes' else '' end, true),
            set_config('hub.duties', array_to_string(v_duties, ','), true),
            set_config('hub.workspace', case when v_roles is null then '' else p_workspace::text end, true),
            set_config('hub.roles', coalesce('{' || v_roles[1] || '}', '{}'), true);
end $$;

-- What sign-in needs to know about an address; no row for an unknown one.
create function content.sign_in_look_up(p_email text)
    returns table (person uuid, name text, language text, password_hash text, trial boolean, workspace uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select p.id, p.name, p.language, p.password_hash, p.trial,
                 (select m.workspace from content.membership m join content.workspace w on w.id = m.workspace
                   where m.person = p.id order by m.since, w.joined limit 1)
            from content.person p where p.email = p_email $$;

-- Accounts of a trial, offered on the sign-in page. A production start never asks.
create function content.trial_accounts()
    returns table (person uuid, email text, name text, language text, workspace uuid, roles text[], duties text[])
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select p.id, p.email, p.name, p.language, m.workspace, m.roles,
                 array(select d.duty from content.duty d where d.person = p.id order by d.duty)
            from content.person p join content.membership m on m.person = p.id join content.workspace w on w.id = m.workspace
           where p.trial order by w.joined, p.created_at, p.email $$;

create function content.find_invitation(p_secret_hash bytea)
    returns table (workspace uuid, roles text[], duties text[])
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select i.workspace, i.roles, i.duties from content.invitation i
           where i.secret_hash = p_secret_hash and i.accepted_at is null and i.expires_at > now() $$;

-- Turns an open invitation into a person with a membership; false when it is used, expired or unknown.
-- An address that has an account already is refused by person_email_once.
create function content.accept_invitation(p_secret_hash bytea, p_person uuid, p_email text, p_name text, p_language text, p_password_hash text)
    returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_invitation content.invitation;
begin
    select * into v_invitation from content.invitation i
     where i.secret_hash = p_secret_hash and i.accepted_at is null and i.expires_at > now() for update;
    if not found then return false; end if;
    insert into content.person (id, email, name, language, password_hash) values (p_person, p_email, p_name, p_language, p_password_hash);
    insert into content.membership (person, workspace, roles) values (p_person, v_invitation.workspace, v_invitation.roles);
    insert into content.duty (person, duty) select p_person, unnest(v_invitation.duties);
    update content.invitation set accepted_by = p_person, accepted_at = now() where id = v_invitation.id;
    return true;
end $$;

-- Granted while they still belong to the owner; then the desk takes them over.
revoke execute on all functions in schema content from public;
grant execute on all functions in schema content to hub_app, hub_job, hub_desk;
-- Signing in is a matter of requests: no job needs to know a password's hash or to become a person.
revoke execute on function content.bind_person(uuid, uuid),
                           content.sign_in_look_up(text),
                           content.trial_accounts(),
                           content.find_invitation(bytea),
                           content.accept_invitation(bytea, uuid, text, text, text, text)
                  from hub_job;
grant create on schema content to hub_desk;
alter function content.keep_a_coordinator() owner to hub_desk;
alter function content.note_published() owner to hub_desk;
alter function content.next_clock_change() owner to hub_desk;
alter function content.bind_person(uuid, uuid) owner to hub_desk;
alter function content.sign_in_look_up(text) owner to hub_desk;
alter function content.trial_accounts() owner to hub_desk;
alter function content.find_invitation(bytea) owner to hub_desk;
alter function content.accept_invitation(bytea, uuid, text, text, text, text) owner to hub_desk;
revoke create on schema content from hub_desk;
