-- Places once more (Decisions 0024, 0033): less is written for each who waits, and a change sent twice is one change,
-- and a form that somebody else sent already tells nobody about them.

-- A form that was sent before: how it stands now, to who sends the very same. With another name or address it is somebody else,
-- before the same computer or with a link that was passed on. Who is forgotten has nothing left to compare, and no page.
create function content.answer_of_form(p_known uuid, p_form content.sent_form) returns content.place_answer
    language sql stable set search_path = pg_catalog, pg_temp
    as $$ select case when r.secret_hash is null or (r.email, p.name) is not distinct from (p_form.email, p_form.people -> 0 ->> 'name')
                      then content.place_answer_of(r.id) else content.place_refused('FORM_USED', null) end
            from content.registration r left join content.participant p on p.registration = r.id and p.number = 1
           where r.id = p_known $$;
revoke execute on function content.answer_of_form(uuid, content.sent_form) from public;
grant execute on function content.answer_of_form(uuid, content.sent_form) to hub_desk;

grant create on schema content to hub_desk;
set local role hub_desk;

-- As in V0019, but only what readers of the event's page see leaves a row in the change log: places taken or given back.
-- That somebody waits is told on the personal page alone, and open screens look for it by themselves.
create or replace function content.count_places() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_event  uuid    := case when tg_op = 'DELETE' then old.event else new.event end;
    v_kind   integer := coalesce(case when tg_op <> 'DELETE' then new.kind_seats end, 0)   - coalesce(case when tg_op <> 'INSERT' then old.kind_seats end, 0);
    v_member integer := coalesce(case when tg_op <> 'DELETE' then new.member_seats end, 0) - coalesce(case when tg_op <> 'INSERT' then old.member_seats end, 0);
    v_taken  integer := coalesce(case when tg_op <> 'DELETE' then new.general_seats end, 0) - coalesce(case when tg_op <> 'INSERT' then old.general_seats end, 0)
                        + v_kind + v_member;
    v_waits  integer := case when tg_op <> 'DELETE' and new.state = 'WAITING' then 1 else 0 end
                        - case when tg_op <> 'INSERT' and old.state = 'WAITING' then 1 else 0 end;
begin
    if tg_op = 'UPDATE' and not content.registration_may_become(old.state, new.state) then
        raise exception 'a registration cannot become % from %', new.state, old.state using errcode = 'ZA003';
    end if;
    if v_kind <> 0 then
        update content.place_hold h
           set taken = h.taken + v_kind, ceiling = case when v_kind < 0 then greatest(h.places, least(h.ceiling, h.taken + v_kind)) else h.ceiling end
         where h.event = v_event and h.kind = case when tg_op = 'DELETE' then old.kind else new.kind end;
    end if;
    if v_member <> 0 then
        update content.place_hold h
           set taken = h.taken + v_member, ceiling = case when v_member < 0 then greatest(h.places, least(h.ceiling, h.taken + v_member)) else h.ceiling end
         where h.event = v_event and h.member = case when tg_op = 'DELETE' then old.member else new.member end;
    end if;
    if tg_op = 'INSERT' or v_taken <> 0 or v_waits <> 0 then
        update content.place_count c
           set taken    = c.taken + v_taken,
               waiting  = c.waiting + v_waits,
               ceiling  = case when v_taken < 0 and c.places is not null then greatest(c.places, least(c.ceiling, c.taken + v_taken)) else c.ceiling end,
               arrivals = case when tg_op = 'INSERT' then greatest(c.arrivals, new.arrival) else c.arrivals end
         where c.event = v_event;
    end if;
    if v_taken <> 0 then
        insert into content.change (subject, what) values (v_event, 'PLACES');
    end if;
    return null;
end $$;

-- As in V0019, and with a key of its own for each change: whoever got no answer sends it again, and it is neither logged nor
-- mailed twice. The key stays in the log until the registration is forgotten.
create or replace function content.change_my_registration(p_form content.sent_form) returns content.place_answer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    r       content.registration;
    f       content.registration_form;
    v_now   timestamptz;
    v_party integer := jsonb_array_length(p_form.people);
    v_seats integer;
    v_taken integer[];
    v_back  integer;
begin
    select * into r from content.registration x where x.secret_hash = content.actor_registration();
    if not found then return content.place_refused('UNKNOWN', null); end if;
    v_now := content.hold_counter(r.event);
    select * into r from content.registration x where x.id = r.id;
    select * into f from content.registration_form x where x.event = r.event;
    if r.state not in ('AWAITING_APPROVAL', 'WAITING', 'OFFERED', 'CONFIRMED') then return content.place_answer_of(r.id); end if;
    if exists (select from content.registration_log l
                where l.event = r.event and l.registration = r.id and l.step = 'CHANGED' and l.detail ->> 'key' = p_form.form_key) then
        return content.place_answer_of(r.id); -- its copy was in front of us, or an earlier one has been answered
    end if;
    if v_now >= (select e.starts_at from content.event e where e.item = r.event) then return content.place_refused('BEGUN', null); end if;
    if v_party < 1 or v_party > r.party and v_party > f.party_max then return content.place_refused('PARTY', null); end if;
    v_seats := case when r.seats = 0 then 0 else v_party end;
    if v_seats > r.seats and r.state <> 'AWAITING_APPROVAL' then
        if r.state <> 'CONFIRMED' then return content.place_refused('TURN_KEPT', null); end if;
        v_taken := content.seats_for_last(r.event, v_seats - r.seats, r.kind, r.member);
        if v_taken is null then return content.place_refused('FULL', null); end if;
        r.kind_seats := r.kind_seats + v_taken[1];
        r.member_seats := r.member_seats + v_taken[2];
        r.general_seats := r.general_seats + v_taken[3];
    elsif r.state in ('CONFIRMED', 'OFFERED') then
        v_back := r.seats - v_seats; -- first what everybody may have
        r.kind_seats := r.kind_seats - greatest(0, v_back - r.general_seats - r.member_seats);
        r.member_seats := r.member_seats - least(r.member_seats, greatest(0, v_back - r.general_seats));
        r.general_seats := greatest(0, r.general_seats - v_back);
    end if;
    delete from content.participant p
     where p.registration = r.id and p.id not in (select (x ->> 'id')::uuid from jsonb_array_elements(p_form.people) x);
    update content.registration x
       set party = v_party, seats = v_seats, kind_seats = r.kind_seats, member_seats = r.member_seats, general_seats = r.general_seats,
           email = p_form.email, language = p_form.language, version = x.version + 1, changed_at = v_now
     where x.id = r.id;
    delete from content.registration_answer a where a.registration = r.id;
    delete from content.registration_need n where n.registration = r.id;
    update content.registration_consent g set withdrawn_at = v_now
     where g.registration = r.id and g.withdrawn_at is null and g.consent <> all (p_form.consents);
    perform content.keep_party(r.owner, r.event, r.id, p_form.people, p_form.answers, p_form.needs, p_form.consents, v_now);
    insert into content.registration_log (owner, event, registration, step, state, done_by, at, detail)
    values (r.owner, r.event, r.id, 'CHANGED', r.state, 'REGISTRANT', v_now, jsonb_build_object('key', p_form.form_key));
    perform content.queue_mail(r.owner, r.event, r.id, r.id || '/' || (r.version + 1), 'registration.changed', p_form.email, p_form.language);
    if v_seats < r.seats then perform content.settle_waiting(r.event, v_now, null); end if;
    return content.place_answer_of(r.id);
end $$;

-- As in V0019, but for a form that was sent before.
create or replace function content.take_place(p_event uuid, p_form content.sent_form, p_invitation bytea) returns content.place_answer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    f          content.registration_form;
    i          content.event_invitation;
    v_known    uuid;
    v_now      timestamptz;
    v_seats    integer := jsonb_array_length(p_form.people);
    v_taken    integer[];
    v_state    text := 'WAITING';
begin
    select r.id into v_known from content.registration r where r.event = p_event and r.form_key = p_form.form_key;
    if found then return content.answer_of_form(v_known, p_form); end if;
    if p_invitation is not null then
        select * into i from content.event_invitation x where x.secret_hash = p_invitation and x.event = p_event and x.revoked_at is null;
        if not found then return content.place_refused('INVITATION_UNKNOWN', null); end if;
    end if;
    if not exists (select from content.item t where t.id = p_event and t.published and t.binned_at is null
                      and (i.id is not null or content.open_to_actor(t.visibility, t.visible_from, t.visible_until))) then
        return content.place_refused('UNKNOWN', null);
    end if;
    v_now := content.hold_counter(p_event);
    if v_now is null then return content.place_refused('NONE', null); end if;
    select r.id into v_known from content.registration r where r.event = p_event and r.form_key = p_form.form_key; -- its copy was in front of us
    if found then return content.answer_of_form(v_known, p_form); end if;
    select * into f from content.registration_form x where x.event = p_event;
    if v_now >= f.closes_at then return content.place_refused('CLOSED', f.closes_at); end if;
    if i.id is null and f.invited_only then return content.place_refused('INVITED_ONLY', null); end if;
    if i.id is null and v_now < f.opens_at then return content.place_refused('NOT_YET', f.opens_at); end if;
    if i.id is not null then
        if exists (select from content.registration r where r.event = p_event and r.invitation = i.id
                      and r.state in ('AWAITING_APPROVAL', 'WAITING', 'OFFERED', 'CONFIRMED')) then
            return content.place_refused('INVITATION_USED', null);
        end if;
        p_form.kind := coalesce(i.kind, p_form.kind);
        p_form.member := coalesce(i.member, p_form.member);
    end if;
    if v_seats not between 1 and greatest(f.party_max, i.party_max) then return content.place_refused('PARTY', null); end if;
    if p_form.kind is not null and not exists (select from content.institution_kind k where k.event = p_event and k.id = p_form.kind and k.retired_at is null) then
        return content.place_refused('KIND', null);
    end if;
    v_seats := case when p_form.online and f.online_free then 0 else v_seats end;
    if f.approval and i.id is null then
        v_state := 'AWAITING_APPROVAL'; -- neither a place nor a turn until somebody has said yes
    else
        v_taken := content.seats_for_last(p_event, v_seats, p_form.kind, p_form.member);
        if v_taken is not null then v_state := 'CONFIRMED';
        elsif not f.waiting_list then return content.place_refused('FULL', null);
        end if;
    end if;
    return content.enter_registration(f.owner, p_event, p_form, 'REGISTRANT', case when i.id is null then 'FORM' else 'INVITATION' end, i.id, v_state,
        v_seats, v_taken, case v_state when 'CONFIRMED' then 'registration.confirmed' when 'WAITING' then 'registration.waiting'
                                       else 'registration.awaiting-approval' end, v_now);
end $$;

reset role;
revoke create on schema content from hub_desk;

-- A call is told in the order of commits, so whoever calls waits until the one before has been written to the disk: all events
-- together would have as much room as one. What comes in crowds is not called out; followers and mailer look every second.
create or replace trigger change_written after insert on content.change
    for each row when (new.what <> 'PLACES') execute function content.call_followers();
create or replace trigger mail_queued after insert on content.mail
    for each row when (new.registration is null or new.message is not null or new.again is not null) execute function content.call_mailer();
