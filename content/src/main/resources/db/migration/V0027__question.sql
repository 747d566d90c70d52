-- What people ask the search: questions that somebody keeps under a name, and questions to which the hub had no answer. Decision 0040.

create table content.saved_question (
    id        uuid        not null constraint saved_question_pk primary key,
    person    uuid        not null constraint saved_question_person references content.person on delete cascade,
    name      text        not null constraint saved_question_name check (length(name) between 1 and 60),
    query     text        not null constraint saved_question_query check (length(query) between 1 and 1000), -- as in the address
    told      boolean     not null default true, -- new answers are a line on the desk
    saved_at  timestamptz not null,
    looked_at timestamptz not null, -- what was published later is a new answer
    constraint saved_question_once unique (person, query)
);

grant select, insert, delete, update (name, told, looked_at) on content.saved_question to hub_app;

alter table content.saved_question enable row level security;
alter table content.saved_question force  row level security;
create policy saved_question_install on content.saved_question to hub_owner using (true) with check (true);
-- Whoever else belongs to the workspace, whatever the duty: a person's questions are nobody else's.
create policy saved_question_mine on content.saved_question to hub_app
    using (person = (select content.actor_person())) with check (person = (select content.actor_person()));

-- ---------------------------------------------------------------------------------------------------------------------
-- A question is a seal, from which nobody reads its words, until three have asked it; who asked is written nowhere.

create table content.unanswered_question (
    seal         bytea       not null constraint unanswered_question_pk primary key
                                      constraint unanswered_question_seal check (length(seal) = 32),
    words        text        constraint unanswered_question_words check (length(words) between 2 and 80), -- null: too few have asked
    dismissed_at timestamptz,
    dismissed_by uuid        constraint unanswered_question_by references content.person on delete set null
);
create index unanswered_question_by_person on content.unanswered_question (dismissed_by);

create table content.unanswered_day (
    question bytea   not null constraint unanswered_day_question references content.unanswered_question on delete cascade,
    day      date    not null,
    place    text    not null constraint unanswered_day_place check (place in ('SITE', 'WORKSPACE')),
    askers   integer not null constraint unanswered_day_askers check (askers > 0), -- networks or persons, each counted once that day
    constraint unanswered_day_pk primary key (question, day, place)
);
create index unanswered_day_by_day on content.unanswered_day (day);

grant select, update (dismissed_at, dismissed_by) on content.unanswered_question to hub_app;
grant select on content.unanswered_day to hub_app;
grant select, insert, update, delete on content.unanswered_question, content.unanswered_day to hub_desk;

alter table content.unanswered_question enable row level security;
alter table content.unanswered_question force  row level security;
alter table content.unanswered_day      enable row level security;
alter table content.unanswered_day      force  row level security;
create policy unanswered_question_install on content.unanswered_question to hub_owner using (true) with check (true);
create policy unanswered_day_install      on content.unanswered_day      to hub_owner using (true) with check (true);
create policy unanswered_question_desk    on content.unanswered_question to hub_desk using (true) with check (true);
create policy unanswered_day_desk         on content.unanswered_day      to hub_desk using (true) with check (true);
create policy unanswered_question_keep on content.unanswered_question to hub_app
    using (words is not null and (select content.actor_has_duty('THEMES')))
    with check (words is not null and (select content.actor_has_duty('THEMES')));
create policy unanswered_day_read on content.unanswered_day for select to hub_app
    using (exists (select from content.unanswered_question q where q.seal = question));

-- Three askings: of three networks, or on three days. From then on the question stands there in words.
create function content.count_unanswered(p_seal bytea, p_words text, p_day date, p_place text, p_askers integer) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    if content.actor_job() is distinct from 'QUESTIONS' then raise exception 'only questions' using errcode = '42501'; end if;
    insert into content.unanswered_question (seal) values (p_seal) on conflict do nothing;
    insert into content.unanswered_day as d (question, day, place, askers) values (p_seal, p_day, p_place, p_askers)
        on conflict (question, day, place) do update set askers = d.askers + excluded.askers;
    update content.unanswered_question q set words = p_words
     where q.seal = p_seal and q.words is null
       and (select sum(d.askers) from content.unanswered_day d where d.question = p_seal) >= 3;
end $$;

-- What nobody has asked since that day is forgotten; what too few have asked since has no words any more.
create function content.forget_unanswered(p_before date) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    v_gone integer;
begin
    if content.actor_job() is distinct from 'RETENTION' then raise exception 'only retention' using errcode = '42501'; end if;
    delete from content.unanswered_day d where d.day < p_before;
    get diagnostics v_gone = row_count;
    if v_gone > 0 then
        delete from content.unanswered_question q where not exists (select from content.unanswered_day d where d.question = q.seal);
        update content.unanswered_question q set words = null
         where q.words is not null and (select sum(d.askers) from content.unanswered_day d where d.question = q.seal) < 3;
    end if;
    return v_gone;
end $$;

-- Who wrote a term last and when, for those who keep the glossary: they need not be colleagues.
grant select on content.glossary_term to hub_desk;
create policy glossary_term_desk on content.glossary_term for select to hub_desk using (true);
create function content.glossary_hands() returns table (term uuid, person text, at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$ select t.id, coalesce(p.name, ''), t.changed_at from content.glossary_term t left join content.person p on p.id = t.changed_by
           where content.actor_has_duty('THEMES') $$;

revoke execute on function content.count_unanswered(bytea, text, date, text, integer), content.forget_unanswered(date),
                           content.glossary_hands() from public;
grant execute on function content.count_unanswered(bytea, text, date, text, integer), content.forget_unanswered(date) to hub_job;
grant execute on function content.glossary_hands() to hub_app;
grant create on schema content to hub_desk;
alter function content.count_unanswered(bytea, text, date, text, integer) owner to hub_desk;
alter function content.forget_unanswered(date) owner to hub_desk;
alter function content.glossary_hands() owner to hub_desk;
revoke create on schema content from hub_desk;
