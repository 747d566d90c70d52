-- How the coalition of this hub names itself: one row, and empty until its editors write it.
create table content.coalition_profile (
    single         boolean     not null default true constraint coalition_profile_pk primary key constraint coalition_profile_once check (single),
    version        integer     not null default 0,
    name_bg        text        not null default '',
    name_en        text        not null default '',
    short_bg       text        not null default '',
    short_en       text        not null default '',
    goal_bg        text        not null default '',
    goal_en        text        not null default '',
    promise_bg     text        not null default '',
    promise_en     text        not null default '',
    why_bg         text        not null default '',
    why_en         text        not null default '',
    description_bg text        not null default '',
    description_en text        not null default '',
    members_bg     text        not null default '',
    members_en     text        not null default '',
    convened_bg    text        not null default '',
    convened_en    text        not null default '',
    email          text        not null default '' constraint coalition_profile_email check (length(email) <= 254),
    changed_at     timestamptz not null default now(),
    changed_by     uuid        constraint coalition_profile_changed_by references content.person,
    -- In one language only, pages would speak two at once.
    constraint coalition_profile_name        check ((name_bg = '') = (name_en = '') and greatest(length(name_bg), length(name_en)) <= 80),
    constraint coalition_profile_short       check ((short_bg = '') = (short_en = '') and greatest(length(short_bg), length(short_en)) <= 40),
    constraint coalition_profile_goal        check ((goal_bg = '') = (goal_en = '') and greatest(length(goal_bg), length(goal_en)) <= 60),
    constraint coalition_profile_promise     check ((promise_bg = '') = (promise_en = '') and greatest(length(promise_bg), length(promise_en)) <= 60),
    constraint coalition_profile_why         check ((why_bg = '') = (why_en = '') and greatest(length(why_bg), length(why_en)) <= 160),
    constraint coalition_profile_description check ((description_bg = '') = (description_en = '') and greatest(length(description_bg), length(description_en)) <= 200),
    constraint coalition_profile_members     check ((members_bg = '') = (members_en = '') and greatest(length(members_bg), length(members_en)) <= 240),
    constraint coalition_profile_convened    check ((convened_bg = '') = (convened_en = '') and greatest(length(convened_bg), length(convened_en)) <= 120)
);
create index coalition_profile_by_changer on content.coalition_profile (changed_by);

grant select on content.coalition_profile to hub_app, hub_job;
grant update (version, name_bg, name_en, short_bg, short_en, goal_bg, goal_en, promise_bg, promise_en, why_bg, why_en, description_bg, description_en,
              members_bg, members_en, convened_bg, convened_en, email, changed_at, changed_by) on content.coalition_profile to hub_app;

-- The coalition's own: no workspace owns it and everybody reads it.
alter table content.coalition_profile enable row level security;
alter table content.coalition_profile force  row level security;
create policy coalition_profile_install on content.coalition_profile to hub_owner using (true) with check (true);
create policy coalition_profile_open    on content.coalition_profile for select to hub_app, hub_job using (true);
create policy coalition_profile_keep    on content.coalition_profile for update to hub_app
    using ((select content.actor_has_duty('FRONT_PAGE'))) with check ((select content.actor_has_duty('FRONT_PAGE')));

insert into content.coalition_profile default values;

-- Programs that keep a calendar ask when an event last changed: of its words the editions know, of its hours and place nobody did.
alter table content.event add column changed_at timestamptz; -- null: not since this is known
grant update (changed_at) on content.event to hub_app;
