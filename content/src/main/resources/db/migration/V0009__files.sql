-- What was uploaded. The bytes lie in the file store under their SHA-256; a row here says whose they are and who may have them.

create table content.file (
    id            uuid        not null constraint file_pk primary key,
    version       integer     not null default 1,
    owner         uuid        not null constraint file_owner references content.workspace,
    name          text        not null constraint file_name_length check (length(name) between 1 and 160),
    type          text        not null constraint file_type_known
                                       check (type in ('JPEG', 'PNG', 'PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'ODP', 'TXT', 'CSV')),
    content       text        not null constraint file_content_form check (content ~ '^[0-9a-f]{64}$'),
    bytes         bigint      not null constraint file_bytes_some check (bytes > 0),
    room          bigint      not null, -- in bytes, with all sizes: what counts against the workspace's share
    width         integer,
    height        integer,
    focus_x       smallint    not null default 50 constraint file_focus_x_percent check (focus_x between 0 and 100),
    focus_y       smallint    not null default 50 constraint file_focus_y_percent check (focus_y between 0 and 100),
    alt_bg        text        not null default '' constraint file_alt_bg_length check (length(alt_bg) <= 300),
    alt_en        text        not null default '' constraint file_alt_en_length check (length(alt_en) <= 300),
    credit        text        not null default '' constraint file_credit_length check (length(credit) <= 200),
    licence       text        not null default 'ALL_RIGHTS_RESERVED' constraint file_licence_known
                                       check (licence in ('ALL_RIGHTS_RESERVED', 'CC_BY', 'CC_BY_SA', 'CC_BY_ND', 'CC_BY_NC', 'CC_BY_NC_SA', 'CC_BY_NC_ND', 'CC0', 'PUBLIC_DOMAIN')),
    visibility    text        not null constraint file_visibility_known check (visibility in ('PUBLIC', 'COALITION', 'WORKSPACE')),
    shows_child   text        constraint file_shows_child_known check (shows_child in ('NO', 'RECOGNISABLE', 'NOT_RECOGNISABLE')), -- null: not answered yet
    uploaded_hash text        not null constraint file_uploaded_hash_form check (uploaded_hash ~ '^[0-9a-f]{64}$'), -- of the bytes as they came
    uploaded_at   timestamptz not null default now(),
    uploaded_by   uuid        constraint file_uploaded_by references content.person,
    binned_at     timestamptz,
    binned_by     uuid        constraint file_binned_by references content.person,
    constraint file_in_owner unique (owner, id),
    constraint file_once unique (owner, uploaded_hash),
    constraint file_picture_measured check ((type in ('JPEG', 'PNG')) = (width is not null and height is not null))
);
create index file_newest on content.file (owner, uploaded_at desc, id);
create index file_by_content on content.file (content);
create index file_in_bin on content.file (binned_at) where binned_at is not null;

-- A picture made smaller for the page; the largest is the file itself.
create table content.file_size (
    owner   uuid    not null,
    file    uuid    not null,
    width   integer not null,
    height  integer not null,
    bytes   bigint  not null,
    content text    not null constraint file_size_content_form check (content ~ '^[0-9a-f]{64}$'),
    constraint file_size_pk primary key (file, width),
    constraint file_size_file foreign key (owner, file) references content.file (owner, id) on delete cascade
);
create index file_size_by_owner on content.file_size (owner, file);
create index file_size_by_content on content.file_size (content);

-- Where a text mentions a file. Kept by triggers from what the texts say; shown: in the words that readers see.
create table content.file_use (
    owner    uuid    not null,
    item     uuid    not null,
    language text    not null,
    file     uuid    not null,
    shown    boolean not null,
    constraint file_use_pk primary key (item, language, file),
    constraint file_use_edition foreign key (owner, item, language) references content.edition (owner, item, language) on delete cascade,
    constraint file_use_file foreign key (owner, file) references content.file (owner, id) on delete cascade
);
create index file_use_by_owner on content.file_use (owner, item, language);
create index file_use_by_file on content.file_use (file);

-- The picture that stands for an item, and what can be taken home from it.
create table content.item_file (
    owner    uuid     not null,
    item     uuid     not null,
    file     uuid     not null,
    role     text     not null constraint item_file_role_known check (role in ('COVER', 'ATTACHMENT')),
    language text     constraint item_file_language_known check (language in ('bg', 'en', 'bg-easy')), -- null: of no language, or of all
    position smallint not null default 0,
    constraint item_file_pk primary key (item, role, file),
    constraint item_file_item foreign key (owner, item) references content.item (owner, id) on delete cascade,
    constraint item_file_file foreign key (owner, file) references content.file (owner, id) on delete cascade,
    constraint item_file_cover_of_all check (role = 'ATTACHMENT' or language is null)
);
create unique index item_file_one_cover on content.item_file (item) where role = 'COVER';
create index item_file_by_owner on content.item_file (owner, item);
create index item_file_by_file on content.item_file (file);

grant select on content.file, content.file_size, content.file_use, content.item_file to hub_app;
grant insert (id, owner, name, type, content, bytes, room, width, height, visibility, uploaded_hash, uploaded_at, uploaded_by) on content.file to hub_app;
grant update (version, name, focus_x, focus_y, alt_bg, alt_en, credit, licence, visibility, shows_child, binned_at, binned_by) on content.file to hub_app;
grant insert on content.file_size to hub_app;
grant insert, delete, update (language, position) on content.item_file to hub_app;
grant select (id, owner) on content.file to hub_desk;
-- Retention empties the bin and asks which bytes somebody still names.
grant select (id, owner, content, binned_at), delete on content.file to hub_job;
grant select (content) on content.file_size to hub_job;
grant select (file) on content.file_use, content.item_file to hub_job;
grant select (owner, language, sections) on content.edition to hub_desk;
grant select (owner, item, language, number, sections) on content.revision to hub_desk;
grant select, insert, delete, update (shown) on content.file_use to hub_desk;

alter table content.file      enable row level security;
alter table content.file      force  row level security;
alter table content.file_size enable row level security;
alter table content.file_size force  row level security;
alter table content.file_use  enable row level security;
alter table content.file_use  force  row level security;
alter table content.item_file enable row level security;
alter table content.item_file force  row level security;

create policy file_install      on content.file      to hub_owner using (true) with check (true);
create policy file_size_install on content.file_size to hub_owner using (true) with check (true);
create policy file_use_install  on content.file_use  to hub_owner using (true) with check (true);
create policy item_file_install on content.item_file to hub_owner using (true) with check (true);

create policy file_desk     on content.file     for select to hub_desk using (true);
create policy revision_desk on content.revision for select to hub_desk using (true);
create policy file_use_desk on content.file_use to hub_desk using (true) with check (true);

-- A use is read where the words are read: these ask the policies of edition and item, whatever readers those let in.
create policy file_use_own on content.file_use for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]));
create policy file_use_open on content.file_use for select to hub_app
    using (shown and exists (select from content.edition e
                              where e.item = file_use.item and e.language = file_use.language and e.state = 'PUBLISHED'));

create policy item_file_write on content.item_file to hub_app
    using (owner = (select content.actor_workspace()));
create policy item_file_own on content.item_file for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]));
create policy item_file_open on content.item_file for select to hub_app
    using (exists (select from content.item i where i.id = item_file.item and i.published));

-- Others get a file only where its own visibility opens it and something they may read uses it.
create policy file_write on content.file to hub_app
    using (owner = (select content.actor_workspace()));
create policy file_own on content.file for select to hub_app
    using (owner = any ((select content.actor_reads())::uuid[]));
create policy file_open on content.file for select to hub_app
    using (binned_at is null and content.open_to_actor(visibility, null, null)
           and (exists (select from content.file_use u where u.file = file.id and u.shown)
                or exists (select from content.item_file a where a.file = file.id)));

create policy file_size_write on content.file_size for insert to hub_app
    with check (owner = (select content.actor_workspace()));
create policy file_size_open on content.file_size for select to hub_app
    using (exists (select from content.file f where f.id = file_size.file));

create policy file_retention on content.file for select to hub_job
    using (content.actor_job() = 'RETENTION');
create policy file_purge on content.file for delete to hub_job
    using (content.actor_job() = 'RETENTION' and binned_at is not null);
create policy file_size_retention on content.file_size for select to hub_job
    using (content.actor_job() = 'RETENTION');
create policy file_use_retention on content.file_use for select to hub_job
    using (content.actor_job() = 'RETENTION');
create policy item_file_retention on content.item_file for select to hub_job
    using (content.actor_job() = 'RETENTION');

-- Reads the text that readers see and the working text. Only files of the text's own workspace count: a mention of
-- another's opens nothing.
create function content.note_file_use() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    as $$
begin
    with text as (
        select e.owner, e.sections::text as words, e.state = 'PUBLISHED' as shown
          from content.edition e where e.item = new.item and e.language = new.language
        union all
        (select r.owner, r.sections::text, false
           from content.revision r where r.item = new.item and r.language = new.language order by r.number desc limit 1)
    ), mention as (
        select text.owner, hit[1]::uuid as file, bool_or(text.shown) as shown
          from text,
               regexp_matches(text.words, '(?:/files/|data-file=\\?")([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})', 'g') hit
         group by 1, 2
    ), gone as (
        delete from content.file_use u
         where u.item = new.item and u.language = new.language and not exists (select from mention m where m.file = u.file)
    )
    insert into content.file_use (owner, item, language, file, shown)
    select m.owner, new.item, new.language, m.file, m.shown
      from mention m join content.file f on f.id = m.file and f.owner = m.owner
        on conflict (item, language, file) do update set shown = excluded.shown where file_use.shown <> excluded.shown;
    return null;
end $$;
create trigger edition_files after insert or update of sections, state on content.edition
    for each row execute function content.note_file_use();
create trigger revision_files after insert on content.revision
    for each row execute function content.note_file_use();

revoke execute on function content.note_file_use() from public;
grant create on schema content to hub_desk;
alter function content.note_file_use() owner to hub_desk;
revoke create on schema content from hub_desk;
