-- What happens at an event hour by hour, in which rooms, who speaks; how one gets in and moves about there.
-- Days are counted from the event's first and hours are those of the wall: an event that moves takes its programme along.

create table content.event_room (
    owner    uuid     not null,
    item     uuid     not null,
    id       uuid     not null constraint event_room_pk primary key,
    position smallint not null,
    name_bg  text     not null default '' constraint event_room_name_bg_length check (length(name_bg) <= 80),
    name_en  text     not null default '' constraint event_room_name_en_length check (length(name_en) <= 80),
    note_bg  text     not null default '' constraint event_room_note_bg_length check (length(note_bg) <= 200),
    note_en  text     not null default '' constraint event_room_note_en_length check (length(note_en) <= 200),
    constraint event_room_item foreign key (owner, item) references content.item (owner, id) on delete cascade,
    constraint event_room_in_item unique (owner, item, id),
    constraint event_room_named check (name_bg <> '' or name_en <> '')
);

create table content.event_speaker (
    owner    uuid     not null,
    item     uuid     not null,
    id       uuid     not null constraint event_speaker_pk primary key,
    position smallint not null,
    name_bg  text     not null default '' constraint event_speaker_name_bg_length check (length(name_bg) <= 120),
    name_en  text     not null default '' constraint event_speaker_name_en_length check (length(name_en) <= 120),
    role_bg  text     not null default '' constraint event_speaker_role_bg_length check (length(role_bg) <= 200),
    role_en  text     not null default '' constraint event_speaker_role_en_length check (length(role_en) <= 200),
    bio_bg   text     not null default '' constraint event_speaker_bio_bg_length check (length(bio_bg) <= 800),
    bio_en   text     not null default '' constraint event_speaker_bio_en_length check (length(bio_en) <= 800),
    constraint event_speaker_item foreign key (owner, item) references content.item (owner, id) on delete cascade,
    constraint event_speaker_in_item unique (owner, item, id),
    constraint event_speaker_named check (name_bg <> '' or name_en <> '')
);

create table content.event_session (
    owner      uuid     not null,
    item       uuid     not null,
    id         uuid     not null constraint event_session_pk primary key,
    position   smallint not null,
    day        smallint not null constraint event_session_day check (day between 1 and 31),
    starts     time,
    ends       time,
    kind       text     not null constraint event_session_kind_known
                                 check (kind in ('TALK', 'DISCUSSION', 'WORKSHOP', 'REGISTRATION', 'COFFEE', 'MEAL', 'BREAK')),
    title_bg   text     not null default '' constraint event_session_title_bg_length check (length(title_bg) <= 160),
    title_en   text     not null default '' constraint event_session_title_en_length check (length(title_en) <= 160),
    summary_bg text     not null default '' constraint event_session_summary_bg_length check (length(summary_bg) <= 1000),
    summary_en text     not null default '' constraint event_session_summary_en_length check (length(summary_en) <= 1000),
    room       uuid,
    constraint event_session_item foreign key (owner, item) references content.item (owner, id) on delete cascade,
    constraint event_session_in_item unique (owner, item, id),
    constraint event_session_room foreign key (owner, item, room) references content.event_room (owner, item, id),
    constraint event_session_hours check ((starts is null) = (ends is null) and starts < ends),
    constraint event_session_titled check (kind in ('REGISTRATION', 'COFFEE', 'MEAL', 'BREAK') or title_bg <> '' or title_en <> '')
);
create index event_session_by_room on content.event_session (owner, item, room);

-- Who speaks and who leads, in the order in which they are named.
create table content.event_session_speaker (
    owner    uuid     not null,
    item     uuid     not null,
    session  uuid     not null,
    speaker  uuid     not null,
    part     text     not null constraint event_session_speaker_part_known check (part in ('SPEAKER', 'MODERATOR')),
    position smallint not null,
    constraint event_session_speaker_pk primary key (session, part, speaker),
    constraint event_session_speaker_session foreign key (owner, item, session) references content.event_session (owner, item, id) on delete cascade,
    constraint event_session_speaker_speaker foreign key (owner, item, speaker) references content.event_speaker (owner, item, id) on delete cascade
);
create index event_session_speaker_by_owner on content.event_session_speaker (owner, item, session);
create index event_session_speaker_by_speaker on content.event_session_speaker (owner, item, speaker);
create unique index event_session_speaker_one_leads on content.event_session_speaker (session) where part = 'MODERATOR';

-- What is known about getting in: what is there, what is not; of the rest nobody said anything yet.
create table content.event_access (
    owner   uuid   not null,
    item    uuid   not null constraint event_access_pk primary key,
    there   text[] not null default '{}',
    missing text[] not null default '{}',
    way_bg  text   not null default '' constraint event_access_way_bg_length check (length(way_bg) <= 600),
    way_en  text   not null default '' constraint event_access_way_en_length check (length(way_en) <= 600),
    note_bg text   not null default '' constraint event_access_note_bg_length check (length(note_bg) <= 600),
    note_en text   not null default '' constraint event_access_note_en_length check (length(note_en) <= 600),
    constraint event_access_item foreign key (owner, item) references content.item (owner, id) on delete cascade,
    constraint event_access_known check (there || missing <@ array ['STEP_FREE', 'LIFT', 'TOILET', 'PARKING', 'HEARING_LOOP', 'SIGN_INTERPRETER', 'CAPTIONS', 'QUIET_ROOM', 'ASSISTANT']),
    constraint event_access_one_answer check (not there && missing)
);
create index event_access_by_owner on content.event_access (owner, item);

grant select on content.event_room, content.event_speaker, content.event_session, content.event_session_speaker, content.event_access to hub_app, hub_job;
grant insert, delete on content.event_room, content.event_speaker, content.event_session, content.event_session_speaker, content.event_access to hub_app;
grant update (position, name_bg, name_en, note_bg, note_en) on content.event_room to hub_app;
grant update (position, name_bg, name_en, role_bg, role_en, bio_bg, bio_en) on content.event_speaker to hub_app;
grant update (position, day, starts, ends, kind, title_bg, title_en, summary_bg, summary_en, room) on content.event_session to hub_app;
grant update (there, missing, way_bg, way_en, note_bg, note_en) on content.event_access to hub_app;

do $$
declare
    t text;
begin
    foreach t in array array ['event_room', 'event_speaker', 'event_session', 'event_session_speaker', 'event_access'] loop
        execute format('alter table content.%I enable row level security', t);
        execute format('alter table content.%I force row level security', t);
        execute format('create policy %I on content.%I to hub_owner using (true) with check (true)', t || '_install', t);
        execute format('create policy %I on content.%I to hub_app
                            using (owner = (select content.actor_workspace()) and (select cardinality(content.actor_roles())) > 0)', t || '_write', t);
        execute format('create policy %I on content.%I for select to hub_app
                            using (exists (select from content.item i where i.id = %I.item))', t || '_open', t, t);
        execute format('create policy %I on content.%I for select to hub_job using (content.actor_job() = ''INDEXING'')', t || '_job', t);
    end loop;
end $$;

-- A sketch of the way there: a picture of the workspace's, one an item, shown to whoever may read the item.
alter table content.item_file drop constraint item_file_role_known;
alter table content.item_file add constraint item_file_role_known check (role in ('COVER', 'ATTACHMENT', 'SKETCH'));
create unique index item_file_one_sketch on content.item_file (item) where role = 'SKETCH';
