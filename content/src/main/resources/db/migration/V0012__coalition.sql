-- What lies between workspaces: placements, the front window, themes and glossary, who is in the coalition.

-- Duties are bound with the person; they are the coalition's and need no workspace.
create function content.actor_has_duty(p_duty text) returns boolean
    language sql stable parallel safe
    as $$ select p_duty = any (string_to_array(coalesce(current_setting('hub.duties', true), ''), ',')) $$;

create function content.actor_publishes() returns boolean
    language sql stable parallel safe
    as $$ select content.actor_roles() && array ['EDITOR', 'COORDINATOR'] $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Placements: one item shown in another workspace without a copy, once both sides have said yes.

create table content.placement (
    id         uuid        not null constraint placement_pk primary key,
    owner      uuid        not null,
    item       uuid        not null,
    host       uuid        not null constraint placement_host references content.workspace,
    direction  text        not null constraint placement_direction_known check (direction in ('OFFERED', 'ASKED')),
    state      text        not null constraint placement_state_known check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    changed_at timestamptz not null,
    constraint placement_elsewhere check (host <> owner),
    constraint placement_in_owner unique (owner, id),
    constraint placement_item foreign key (owner, item) references content.item (owner, id) on delete cascade
);
create unique index placement_once on content.placement (item, host) where state in ('OPEN', 'ACCEPTED');
create index placement_by_owner on content.placement (owner, item);
create index placement_by_host on content.placement (host, state);

-- Who said what, when and for which side. The last one is the placement's state.
create table content.placement_step (
    no        bigint      generated always as identity constraint placement_step_pk primary key,
    owner     uuid        not null,
    placement uuid        not null,
    state     text        not null,
    workspace uuid        not null constraint placement_step_workspace references content.workspace,
    person    uuid        constraint placement_step_person references content.person,
    at        timestamptz not null,
    words     text        not null default '' constraint placement_step_words check (length(words) <= 600),
    constraint placement_step_placement foreign key (owner, placement) references content.placement (owner, id) on delete cascade
);
create index placement_step_by_owner on content.placement_step (owner, placement, no);
create index placement_step_by_workspace on content.placement_step (workspace);

grant select on content.placement to hub_app, hub_job, hub_desk;
grant insert (id, owner, item, host, direction, state, changed_at), update (state, changed_at) on content.placement to hub_app;
grant select, insert on content.placement_step to hub_app;

alter table content.placement      enable row level security;
alter table content.placement      force  row level security;
alter table content.placement_step enable row level security;
alter table content.placement_step force  row level security;

create policy placement_install      on content.placement      to hub_owner using (true) with check (true);
create policy placement_step_install on content.placement_step to hub_owner using (true) with check (true);
create policy placement_desk on content.placement for select to hub_desk using (true);
create policy placement_job  on content.placement for select to hub_job using (content.actor_job() = 'INDEXING');

create policy placement_own on content.placement for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]) or host = any ((select content.actor_reads())::uuid[]));
-- Where readers find an item is no secret to those who may read it.
create policy placement_shown on content.placement for select to hub_app
    using (state = 'ACCEPTED' and exists (select from content.item i where i.id = placement.item));
create policy placement_offer on content.placement for insert to hub_app
    with check (direction = 'OFFERED' and state = 'OPEN' and owner = (select content.actor_workspace())
                and (select content.actor_publishes()));
-- Nobody asks for what they could not read where they are.
create policy placement_ask on content.placement for insert to hub_app
    with check (direction = 'ASKED' and state = 'OPEN' and host = (select content.actor_workspace())
                and (select content.actor_publishes())
                and exists (select from content.item i
                             where i.id = placement.item and i.published and i.binned_at is null
                               and content.open_to_actor(i.visibility, i.visible_from, i.visible_until)));
create policy placement_answer on content.placement for update to hub_app
    using ((owner = (select content.actor_workspace()) or host = (select content.actor_workspace()))
           and (select content.actor_publishes()));

create policy placement_step_own on content.placement_step for select to hub_app
    using (exists (select from content.placement p
                    where p.id = placement_step.placement
                      and (p.owner = any ((select content.actor_reads())::uuid[]) or p.host = any ((select content.actor_reads())::uuid[]))));
create policy placement_step_write on content.placement_step for insert to hub_app
    with check (workspace = (select content.actor_workspace())
                and exists (select from content.placement p
                             where p.id = placement_step.placement
                               and (p.owner = (select content.actor_workspace()) or p.host = (select content.actor_workspace()))));

-- Nobody says yes for the other side; what was never agreed is not brought back.
create function content.keep_consent() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if new.state = 'ACCEPTED' and old.state <> 'ACCEPTED' then
        if old.state = 'OPEN' and content.actor_workspace() = (case old.direction when 'OFFERED' then old.owner else old.host end)
           or old.state <> 'OPEN' and not exists (select from content.placement_step s where s.placement = old.id and s.state = 'ACCEPTED') then
            raise exception 'a placement needs the word of both sides' using errcode = 'ZA002';
        end if;
    end if;
    return new;
end $$;
create trigger placement_consent before update of state on content.placement
    for each row execute function content.keep_consent();

-- Both sides read in their logs what was said between them.
create function content.log_placement() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_what text := case new.state when 'OPEN' then 'PLACEMENT_' || new.direction when 'WITHDRAWN' then 'PLACEMENT_ENDED' else 'PLACEMENT_' || new.state end;
begin
    perform content.write_activity(one.id, v_what, 'ITEM', new.item, null, content.item_kind(new.item) || jsonb_build_object('other', other.slug))
       from content.workspace one, content.workspace other
      where (one.id, other.id) in ((new.owner, new.host), (new.host, new.owner));
    return null;
end $$;
create trigger placement_logged after insert or update of state on content.placement
    for each row execute function content.log_placement();
grant select (placement, state) on content.placement_step to hub_desk;
create policy placement_step_desk on content.placement_step for select to hub_desk using (true);

-- Items that stand in a workspace of the actor by agreement: bound with the person, so that reading looks nothing up and a
-- stranger pays nothing.
create function content.actor_placed() returns uuid[]
    language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('hub.placed', true), ''), '{}')::uuid[] $$;

-- Asked last (policies are tried in the order of their names): what is public or one's own is decided before.
create policy item_placed on content.item for select to hub_app
    using (published and binned_at is null
           and (visible_from is null or visible_from <= now()) and (visible_until is null or now() < visible_until)
           and id = any ((select content.actor_placed())::uuid[]));

-- What a host is told of an item before it says yes, though it may not read it yet.
create function content.offered_item(p_item uuid, p_languages text[])
    returns table (kind text, language text, title text, lead text)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select i.kind, e.language, e.title, e.lead
            from content.item i join content.edition e on e.item = i.id and e.state = 'PUBLISHED'
           where i.id = p_item and i.binned_at is null
             and exists (select from content.placement p
                          where p.item = i.id and p.state in ('OPEN', 'ACCEPTED') and p.direction = 'OFFERED'
                            and p.host = any (content.actor_reads()))
           order by array_position(p_languages, e.language) limit 1 $$;
grant select (kind) on content.item to hub_desk;
grant select (language, title, lead) on content.edition to hub_desk;

-- ---------------------------------------------------------------------------------------------------------------------
-- The front window: what the home page begins with. Owners propose, the front-page duty decides.

create table content.front_seat (
    id          uuid        not null constraint front_seat_pk primary key,
    owner       uuid        not null,
    item        uuid        not null,
    state       text        not null constraint front_seat_state_known
                                     check (state in ('PROPOSED', 'SEATED', 'DECLINED', 'TAKEN_OUT', 'WITHDRAWN')),
    position    integer,    -- from the top, beginning with 1
    shown_from  timestamptz,
    shown_until timestamptz,
    changed_at  timestamptz not null,
    constraint front_seat_has_a_place check ((state = 'SEATED') = (position is not null)),
    constraint front_seat_order check (shown_from < shown_until),
    -- Compared when the transaction ends, so that an order can be changed as a whole.
    constraint front_seat_position_once exclude using btree (position with =) deferrable initially deferred,
    constraint front_seat_in_owner unique (owner, id),
    constraint front_seat_item foreign key (owner, item) references content.item (owner, id) on delete cascade
);
create unique index front_seat_once on content.front_seat (item) where state in ('PROPOSED', 'SEATED');
create index front_seat_by_owner on content.front_seat (owner, item);

create table content.front_step (
    no     bigint      generated always as identity constraint front_step_pk primary key,
    owner  uuid        not null,
    seat   uuid        not null,
    state  text        not null,
    person uuid        constraint front_step_person references content.person,
    at     timestamptz not null,
    words  text        not null default '' constraint front_step_words check (length(words) <= 600),
    constraint front_step_seat foreign key (owner, seat) references content.front_seat (owner, id) on delete cascade
);
create index front_step_by_owner on content.front_step (owner, seat, no);

grant select on content.front_seat to hub_app;
grant insert (id, owner, item, state, changed_at),
      update (state, position, shown_from, shown_until, changed_at) on content.front_seat to hub_app;
grant select, insert on content.front_step to hub_app;

alter table content.front_seat enable row level security;
alter table content.front_seat force  row level security;
alter table content.front_step enable row level security;
alter table content.front_step force  row level security;

create policy front_seat_install on content.front_seat to hub_owner using (true) with check (true);
create policy front_step_install on content.front_step to hub_owner using (true) with check (true);

create policy front_seat_shown on content.front_seat for select to hub_app
    using (state = 'SEATED' and exists (select from content.item i where i.id = front_seat.item));
create policy front_seat_own on content.front_seat for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]));
create policy front_seat_propose on content.front_seat for insert to hub_app
    with check (state = 'PROPOSED' and owner = (select content.actor_workspace()) and (select content.actor_publishes())
                and exists (select from content.item i where i.id = front_seat.item and i.published and i.binned_at is null and i.visibility = 'PUBLIC'));
create policy front_seat_withdraw on content.front_seat for update to hub_app
    using (owner = (select content.actor_workspace()) and (select content.actor_publishes()))
    with check (state = 'WITHDRAWN');
create policy front_seat_see on content.front_seat for select to hub_app
    using ((select content.actor_has_duty('FRONT_PAGE')));
create policy front_seat_decide on content.front_seat for update to hub_app
    using ((select content.actor_has_duty('FRONT_PAGE')));

create policy front_step_own on content.front_step for select to hub_app
    using ((select content.actor_has_duty('FRONT_PAGE')) or owner = any ((select content.actor_reads())::uuid[]));
create policy front_step_write on content.front_step for insert to hub_app
    with check ((select content.actor_has_duty('FRONT_PAGE')) or owner = (select content.actor_workspace()));

grant select (state, shown_from, shown_until) on content.front_seat to hub_desk;
create policy front_seat_desk on content.front_seat for select to hub_desk using (true);

-- ---------------------------------------------------------------------------------------------------------------------
-- Themes: kept by the duty. A retired one stays on what carries it and is not offered any more.

alter table content.theme
    add column version integer not null default 1,
    add column retired_at timestamptz,
    drop constraint theme_position_once,
    add constraint theme_position_once unique (position) deferrable initially deferred;
grant insert (id, slug, position, name_bg, name_en, introduction_bg, introduction_en),
      update (version, position, name_bg, name_en, introduction_bg, introduction_en, retired_at) on content.theme to hub_app;
create policy theme_keep on content.theme to hub_app
    using ((select content.actor_has_duty('THEMES'))) with check ((select content.actor_has_duty('THEMES')));

-- The coalition's own words in both languages. Removed ones stay, so that a removal can be taken back.
create table content.glossary_term (
    id              uuid        not null constraint glossary_term_pk primary key,
    version         integer     not null default 1,
    name_bg         text        not null constraint glossary_term_name_bg check (length(name_bg) between 1 and 160),
    name_en         text        not null constraint glossary_term_name_en check (length(name_en) between 1 and 160),
    abbreviation_bg text        not null default '',
    abbreviation_en text        not null default '',
    variants_bg     text[]      not null default '{}', -- other and former names
    variants_en     text[]      not null default '{}',
    definition_bg   text        not null default '',
    definition_en   text        not null default '',
    theme           uuid        constraint glossary_term_theme references content.theme,
    see_also        uuid[]      not null default '{}', -- unknown and removed ones are passed over when read
    removed_at      timestamptz,
    changed_at      timestamptz not null default now(),
    changed_by      uuid        constraint glossary_term_changed_by references content.person
);
create unique index glossary_term_once_bg on content.glossary_term (lower(name_bg)) where removed_at is null;
create unique index glossary_term_once_en on content.glossary_term (lower(name_en)) where removed_at is null;
create index glossary_term_by_theme on content.glossary_term (theme);

grant select on content.glossary_term to hub_app, hub_job;
grant insert (id, name_bg, name_en, abbreviation_bg, abbreviation_en, variants_bg, variants_en, definition_bg, definition_en,
              theme, see_also, changed_at, changed_by),
      update (version, name_bg, name_en, abbreviation_bg, abbreviation_en, variants_bg, variants_en, definition_bg, definition_en,
              theme, see_also, removed_at, changed_at, changed_by) on content.glossary_term to hub_app;

alter table content.glossary_term enable row level security;
alter table content.glossary_term force  row level security;
create policy glossary_term_install on content.glossary_term to hub_owner using (true) with check (true);
create policy glossary_term_open    on content.glossary_term for select to hub_app, hub_job using (removed_at is null);
create policy glossary_term_keep    on content.glossary_term to hub_app
    using ((select content.actor_has_duty('THEMES'))) with check ((select content.actor_has_duty('THEMES')));

-- ---------------------------------------------------------------------------------------------------------------------
-- Members: admitted and archived by the duty. In an archived workspace nobody holds a role: it is read, not written.

alter table content.workspace add column archived_at timestamptz;

create table content.workspace_step (
    no        bigint      generated always as identity constraint workspace_step_pk primary key,
    workspace uuid        not null constraint workspace_step_workspace references content.workspace,
    what      text        not null constraint workspace_step_known check (what in ('ADMITTED', 'ARCHIVED', 'REOPENED')),
    person    uuid        constraint workspace_step_person references content.person,
    at        timestamptz not null default now(),
    words     text        not null default '' constraint workspace_step_words check (length(words) <= 600)
);
create index workspace_step_by_workspace on content.workspace_step (workspace, no);

grant select on content.workspace_step to hub_app;
alter table content.workspace_step enable row level security;
alter table content.workspace_step force  row level security;
create policy workspace_step_install on content.workspace_step to hub_owner using (true) with check (true);
create policy workspace_step_own     on content.workspace_step for select to hub_app
    using ((select content.actor_has_duty('MEMBERSHIP')) or workspace = any ((select content.actor_reads())::uuid[]));
create policy workspace_step_desk    on content.workspace_step to hub_desk using (true) with check (true);
grant insert (workspace, what, person, words) on content.workspace_step to hub_desk;

grant insert (id, slug, type, name_bg, name_en, short_bg, short_en, mark_yarn, mark_core, mark_ring, mark_corner, mark_tone, joined),
      update (archived_at) on content.workspace to hub_desk;
create policy workspace_desk on content.workspace to hub_desk using (true) with check (true);
grant insert (id, workspace, secret_hash, roles, email, language, invited_by, expires_at), update (revoked_at) on content.invitation to hub_desk;

-- The three things the duty of membership may do to a workspace that is not the person's own.
create function content.admit_member(p_id uuid, p_slug text, p_type text, p_name_bg text, p_name_en text, p_short_bg text, p_short_en text,
                                     p_yarn integer, p_core integer, p_ring integer, p_corner integer, p_tone integer) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if not content.actor_has_duty('MEMBERSHIP') then return false; end if;
    insert into content.workspace (id, slug, type, name_bg, name_en, short_bg, short_en,
                                   mark_yarn, mark_core, mark_ring, mark_corner, mark_tone, joined)
    select p_id, p_slug, p_type, p_name_bg, p_name_en, p_short_bg, p_short_en, p_yarn, p_core, p_ring, p_corner, p_tone,
           coalesce(max(w.joined), -1) + 1 from content.workspace w;
    insert into content.workspace_step (workspace, what, person) values (p_id, 'ADMITTED', content.actor_person());
    return true;
end $$;

-- A new link for who comes first; the links before it stop working. Only while nobody coordinates there.
create function content.invite_first_coordinator(p_id uuid, p_workspace uuid, p_secret_hash bytea, p_email text, p_language text,
                                                 p_expires_at timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if not content.actor_has_duty('MEMBERSHIP')
       or exists (select from content.membership m where m.workspace = p_workspace and 'COORDINATOR' = any (m.roles)) then
        return false;
    end if;
    update content.invitation i set revoked_at = now()
     where i.workspace = p_workspace and i.accepted_at is null and i.revoked_at is null;
    insert into content.invitation (id, workspace, secret_hash, roles, email, language, invited_by, expires_at)
    values (p_id, p_workspace, p_secret_hash, '{COORDINATOR}', p_email, p_language, content.actor_person(), p_expires_at);
    return true;
end $$;

-- False where it was so already. The convenor's workspace is the coalition's own ground and stays open.
create function content.archive_member(p_workspace uuid, p_archived boolean, p_words text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if not content.actor_has_duty('MEMBERSHIP') then return false; end if;
    update content.workspace w set archived_at = case when p_archived then now() end
     where w.id = p_workspace and w.type <> 'CONVENOR' and (w.archived_at is not null) <> p_archived;
    if not found then return false; end if;
    insert into content.workspace_step (workspace, what, person, words)
    values (p_workspace, case when p_archived then 'ARCHIVED' else 'REOPENED' end, content.actor_person(), p_words);
    return true;
end $$;

-- Who holds the front-page duty writes the coalition's pages, which are the convenor's: as an editor there, a member of the
-- workspace like any other, seen by its people and ended by its coordinators. False where there is no convenor yet.
create function content.join_convenor() returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_convenor uuid := (select w.id from content.workspace w where w.type = 'CONVENOR' order by w.joined limit 1);
begin
    if v_convenor is null or not content.actor_has_duty('FRONT_PAGE') then return false; end if;
    insert into content.membership as m (person, workspace, roles) values (content.actor_person(), v_convenor, '{EDITOR}')
        on conflict (workspace, person) do update set roles = array_append(m.roles, 'EDITOR') where not m.roles && '{EDITOR,COORDINATOR}';
    return true;
end $$;

-- Which workspaces still wait for their first coordinator, for those who admit them.
create function content.without_coordinator() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select case when content.actor_has_duty('MEMBERSHIP')
                      then array(select w.id from content.workspace w
                                  where not exists (select from content.membership m
                                                     where m.workspace = w.id and 'COORDINATOR' = any (m.roles)))
                      else '{}'::uuid[] end $$;

-- Writing takes a role, whatever the workspace bound: none is held where it is archived.
create policy item_by_role_insert       on content.item       as restrictive for insert to hub_app with check ((select cardinality(content.actor_roles())) > 0);
create policy item_by_role_update       on content.item       as restrictive for update to hub_app using ((select cardinality(content.actor_roles())) > 0);
create policy edition_by_role_insert    on content.edition    as restrictive for insert to hub_app with check ((select cardinality(content.actor_roles())) > 0);
create policy edition_by_role_update    on content.edition    as restrictive for update to hub_app using ((select cardinality(content.actor_roles())) > 0);
create policy revision_by_role_insert   on content.revision   as restrictive for insert to hub_app with check ((select cardinality(content.actor_roles())) > 0);
create policy item_theme_by_role_insert on content.item_theme as restrictive for insert to hub_app with check ((select cardinality(content.actor_roles())) > 0);
create policy item_theme_by_role_delete on content.item_theme as restrictive for delete to hub_app using ((select cardinality(content.actor_roles())) > 0);

revoke execute on function content.actor_has_duty(text), content.actor_publishes(), content.keep_consent(), content.log_placement(), content.actor_placed(),
                           content.offered_item(uuid, text[]), content.invite_first_coordinator(uuid, uuid, bytea, text, text, timestamptz),
                           content.admit_member(uuid, text, text, text, text, text, text, integer, integer, integer, integer, integer),
                           content.archive_member(uuid, boolean, text), content.join_convenor(), content.without_coordinator() from public;
grant execute on function content.actor_has_duty(text), content.actor_publishes(), content.actor_placed() to hub_app, hub_job, hub_desk;
grant execute on function content.keep_consent(), content.log_placement(),
                          content.offered_item(uuid, text[]), content.invite_first_coordinator(uuid, uuid, bytea, text, text, timestamptz),
                          content.admit_member(uuid, text, text, text, text, text, text, integer, integer, integer, integer, integer),
                          content.archive_member(uuid, boolean, text), content.join_convenor(), content.without_coordinator() to hub_app;

grant create on schema content to hub_desk;
alter function content.keep_consent() owner to hub_desk;
alter function content.log_placement() owner to hub_desk;
alter function content.offered_item(uuid, text[]) owner to hub_desk;
alter function content.admit_member(uuid, text, text, text, text, text, text, integer, integer, integer, integer, integer) owner to hub_desk;
alter function content.invite_first_coordinator(uuid, uuid, bytea, text, text, timestamptz) owner to hub_desk;
alter function content.archive_member(uuid, boolean, text) owner to hub_desk;
alter function content.join_convenor() owner to hub_desk;
alter function content.without_coordinator() owner to hub_desk;

-- The clock of items stays as it is; the front window has one of its own, and the pages follow the earlier.
set local role hub_desk;
alter function content.next_clock_change() rename to next_item_change;
create function content.next_clock_change() returns timestamptz
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select least(content.next_item_change(),
                       (select min(at) from (
                            select s.shown_from as at from content.front_seat s where s.state = 'SEATED' and s.shown_from > now()
                            union all
                            select s.shown_until from content.front_seat s where s.state = 'SEATED' and s.shown_until > now()) next)) $$;
revoke execute on function content.next_clock_change() from public;
grant execute on function content.next_clock_change() to hub_app, hub_job;

-- As before, with the items placed where the person belongs; in an archived workspace the person reads and holds no role.
create or replace function content.bind_person(p_person uuid, p_workspace uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_reads     uuid[];
    v_coalition boolean;
    v_roles     text[];
    v_duties    text[];
    v_placed    uuid[];
begin
    select coalesce(array_agg(m.workspace), '{}'), coalesce(bool_or(w.type <> 'GUEST'), false),
           (array_agg(case when w.archived_at is null then array_to_string(m.roles, ',') else '' end) filter (where m.workspace = p_workspace))
      into v_reads, v_coalition, v_roles
      from content.membership m join content.workspace w on w.id = m.workspace
     where m.person = p_person;
    select coalesce(array_agg(d.duty order by d.duty), '{}') into v_duties
      from content.duty d where d.person = p_person and v_reads <> '{}';
    select coalesce(array_agg(p.item), '{}') into v_placed from content.placement p where p.host = any (v_reads) and p.state = 'ACCEPTED';
    perform set_config('hub.person', p_person::text, true),
            set_config('hub.reads', v_reads::text, true),
            set_config('hub.placed', v_placed::text, true),
            set_config('hub.coalition', case when v_coalition then 'yes' else '' end, true),
            set_config('hub.duties', array_to_string(v_duties, ','), true),
            set_config('hub.workspace', case when v_roles is null then '' else p_workspace::text end, true),
            set_config('hub.roles', coalesce('{' || v_roles[1] || '}', '{}'), true);
end $$;
reset role;
revoke create on schema content from hub_desk;
