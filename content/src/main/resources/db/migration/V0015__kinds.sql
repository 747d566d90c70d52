-- What practices, events and resources are besides their words. One row an item; whoever may read the item may read it.

-- The coalition's working principles: empty until its editors name them.
create table content.principle (
    id       uuid     not null constraint principle_pk primary key,
    position smallint not null,
    name_bg  text     not null constraint principle_name_bg_length check (length(name_bg) between 1 and 160),
    name_en  text     not null constraint principle_name_en_length check (length(name_en) between 1 and 160)
);

create table content.practice (
    owner     uuid     not null,
    item      uuid     not null constraint practice_pk primary key,
    ages      text[]   not null default '{}' constraint practice_ages_known
                                check (ages <@ array ['UNDER_3', 'FROM_3_TO_6', 'FROM_7_TO_13', 'FROM_14_TO_17', 'FROM_18']),
    families  text[]   not null default '{}' constraint practice_families_known
                                check (families <@ array ['AT_RISK_OF_SEPARATION', 'REUNITING', 'POVERTY', 'CHILD_WITH_DISABILITY', 'PARENT_WITH_DISABILITY',
                                                          'YOUNG_PARENTS', 'VIOLENCE', 'ADDICTION', 'FOSTER_OR_KINSHIP', 'IN_RESIDENTIAL_CARE', 'REFUGEES']),
    settings  text[]   not null default '{}' constraint practice_settings_known
                                check (settings <@ array ['HOME', 'MATERNITY_WARD', 'HEALTH', 'KINDERGARTEN', 'SCHOOL', 'CHILD_PROTECTION', 'COMMUNITY_SERVICE',
                                                          'FOSTER_FAMILY', 'RESIDENTIAL_CARE', 'MUNICIPALITY', 'ONLINE']),
    regions   text[]   not null default '{}' constraint practice_regions_known
                                check (regions <@ array ['BLAGOEVGRAD', 'BURGAS', 'DOBRICH', 'GABROVO', 'HASKOVO', 'KARDZHALI', 'KYUSTENDIL', 'LOVECH', 'MONTANA',
                                                         'PAZARDZHIK', 'PERNIK', 'PLEVEN', 'PLOVDIV', 'RAZGRAD', 'RUSE', 'SHUMEN', 'SILISTRA', 'SLIVEN', 'SMOLYAN',
                                                         'SOFIA_CITY', 'SOFIA_DISTRICT', 'STARA_ZAGORA', 'TARGOVISHTE', 'VARNA', 'VELIKO_TARNOVO', 'VIDIN', 'VRATSA', 'YAMBOL']),
    year_from smallint,
    year_to   smallint,
    evidence  text     constraint practice_evidence_known check (evidence in ('EVALUATION', 'FOLLOW_UP', 'ACCOUNTS', 'NONE_YET')),
    constraint practice_item foreign key (owner, item) references content.item (owner, id) on delete cascade,
    constraint practice_years check (year_from between 1950 and 2100 and year_to between 1950 and 2100 and year_from <= year_to)
);
create index practice_by_owner on content.practice (owner, item);

create table content.practice_principle (
    owner     uuid not null,
    item      uuid not null,
    principle uuid not null constraint practice_principle_principle references content.principle on delete cascade,
    constraint practice_principle_pk primary key (item, principle),
    constraint practice_principle_item foreign key (owner, item) references content.item (owner, id) on delete cascade
);
create index practice_principle_by_owner on content.practice_principle (owner, item);
create index practice_principle_by_principle on content.practice_principle (principle);

create table content.event (
    owner      uuid        not null,
    item       uuid        not null constraint event_pk primary key,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    format     text        not null constraint event_format_known check (format in ('IN_PERSON', 'ONLINE', 'BOTH')),
    venue_bg   text        not null default '' constraint event_venue_bg_length check (length(venue_bg) <= 160),
    venue_en   text        not null default '' constraint event_venue_en_length check (length(venue_en) <= 160),
    town_bg    text        not null default '' constraint event_town_bg_length check (length(town_bg) <= 80),
    town_en    text        not null default '' constraint event_town_en_length check (length(town_en) <= 80),
    address_bg text        not null default '' constraint event_address_bg_length check (length(address_bg) <= 200),
    address_en text        not null default '' constraint event_address_en_length check (length(address_en) <= 200),
    map_link   text        constraint event_map_link_form check (map_link ~ '^https?://' and length(map_link) <= 500),
    languages  text[]      not null default '{}',
    contact    text        not null default '' constraint event_contact_length check (length(contact) <= 300),
    constraint event_item foreign key (owner, item) references content.item (owner, id) on delete cascade,
    constraint event_order check (starts_at < ends_at)
);
create index event_by_owner on content.event (owner, item);
create index event_coming on content.event (ends_at, starts_at);

-- Where an event takes place on line: for those who take part, so nothing that readers see may carry it.
create table content.event_link (
    owner uuid not null,
    item  uuid not null constraint event_link_pk primary key,
    url   text not null constraint event_link_form check (url ~ '^https?://' and length(url) <= 500),
    constraint event_link_item foreign key (owner, item) references content.item (owner, id) on delete cascade
);
create index event_link_by_owner on content.event_link (owner, item);

create table content.resource (
    owner        uuid     not null,
    item         uuid     not null constraint resource_pk primary key,
    type         text     not null constraint resource_type_known
                                   check (type in ('TOOLKIT', 'MANUAL', 'GUIDELINE', 'STUDY', 'LAW', 'TRAINING', 'FORM', 'VIDEO', 'LINK')),
    authors      text[]   not null default '{}' constraint resource_authors_few check (cardinality(authors) <= 20),
    publisher_bg text     not null default '' constraint resource_publisher_bg_length check (length(publisher_bg) <= 160),
    publisher_en text     not null default '' constraint resource_publisher_en_length check (length(publisher_en) <= 160),
    year         smallint constraint resource_year_sane check (year between 1800 and 2100),
    issued_on    date,
    licence      text     constraint resource_licence_known
                                   check (licence in ('ALL_RIGHTS_RESERVED', 'CC_BY', 'CC_BY_SA', 'CC_BY_ND', 'CC_BY_NC', 'CC_BY_NC_SA', 'CC_BY_NC_ND', 'CC0', 'PUBLIC_DOMAIN')),
    audiences    text[]   not null default '{}' constraint resource_audiences_known
                                   check (audiences <@ array ['SOCIAL_WORKERS', 'CHILD_PROTECTION', 'FOSTER_PARENTS', 'PARENTS', 'EDUCATION', 'HEALTH', 'PSYCHOLOGISTS',
                                                              'SERVICE_LEADERS', 'POLICY_MAKERS', 'CHILDREN']),
    languages    text[]   not null default '{}',
    constraint resource_item foreign key (owner, item) references content.item (owner, id) on delete cascade,
    constraint resource_one_year check (issued_on is null or year = extract(year from issued_on))
);
create index resource_by_owner on content.resource (owner, item);

create table content.resource_link (
    owner    uuid     not null,
    item     uuid     not null,
    position smallint not null,
    url      text     not null constraint resource_link_form check (url ~ '^https?://' and length(url) <= 500),
    label_bg text     not null default '' constraint resource_link_label_bg_length check (length(label_bg) <= 160),
    label_en text     not null default '' constraint resource_link_label_en_length check (length(label_en) <= 160),
    language text,
    constraint resource_link_pk primary key (item, position),
    constraint resource_link_item foreign key (owner, item) references content.item (owner, id) on delete cascade
);
create index resource_link_by_owner on content.resource_link (owner, item);

grant select on content.principle, content.practice, content.practice_principle, content.event, content.resource, content.resource_link to hub_app, hub_job;
grant select on content.event_link to hub_app, hub_job; -- no policy lets a job read a row: asking is not refused, and says nothing
grant insert on content.practice, content.practice_principle, content.event, content.event_link, content.resource, content.resource_link to hub_app;
grant update (ages, families, settings, regions, year_from, year_to, evidence) on content.practice to hub_app;
grant update (starts_at, ends_at, format, venue_bg, venue_en, town_bg, town_en, address_bg, address_en, map_link, languages, contact) on content.event to hub_app;
grant update (type, authors, publisher_bg, publisher_en, year, issued_on, licence, audiences, languages) on content.resource to hub_app;
grant delete on content.practice_principle, content.event_link, content.resource_link to hub_app;

alter table content.principle enable row level security;
alter table content.principle force  row level security;
create policy principle_install on content.principle to hub_owner using (true) with check (true);
create policy principle_open    on content.principle for select to hub_app, hub_job using (true);

-- The same lines for each table of facts: written by those who hold a role in the owner's workspace, read with the item.
do $$
declare
    t text;
begin
    foreach t in array array ['practice', 'practice_principle', 'event', 'event_link', 'resource', 'resource_link'] loop
        execute format('alter table content.%I enable row level security', t);
        execute format('alter table content.%I force row level security', t);
        execute format('create policy %I on content.%I to hub_owner using (true) with check (true)', t || '_install', t);
        execute format('create policy %I on content.%I to hub_app
                            using (owner = (select content.actor_workspace()) and (select cardinality(content.actor_roles())) > 0)', t || '_write', t);
        if t = 'event_link' then
            execute format('create policy %I on content.%I for select to hub_app using (owner = any ((select content.actor_reads())::uuid[]))', t || '_own', t);
        else
            execute format('create policy %I on content.%I for select to hub_app
                                using (exists (select from content.item i where i.id = %I.item))', t || '_open', t, t);
            execute format('create policy %I on content.%I for select to hub_job using (content.actor_job() in (''INDEXING'', ''CLOCK''))', t || '_job', t);
        end if;
    end loop;
end $$;
