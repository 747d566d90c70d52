-- The change log: written in the transaction of the fact, read by followers who keep their own checkpoint.
-- A lower number can commit after a higher one, so the checkpoint is the pair (tx, no) and only rows below
-- the snapshot's oldest running transaction are read.
create table content.change (
    no      bigint      generated always as identity,
    tx      xid8        not null default pg_current_xact_id(),
    subject uuid        not null,
    what    text        not null constraint change_known check (what in ('ITEM', 'DRAFT', 'WORKSPACE', 'THEME', 'PEOPLE')),
    at      timestamptz not null default now(),
    constraint change_pk primary key (tx, no)
);

grant insert on content.change to hub_app, hub_desk, hub_job;
grant select on content.change to hub_job;

alter table content.change enable row level security;
alter table content.change force  row level security;
create policy change_install on content.change to hub_owner using (true) with check (true);
create policy change_write   on content.change for insert to hub_app, hub_desk, hub_job with check (true);
create policy change_follow  on content.change for select to hub_job using (content.actor_job() in ('INDEXING', 'PAGE_CACHE', 'MAIL'));

-- Wakes the followers; that they also poll makes a lost call harmless.
create function content.call_followers() returns trigger language plpgsql as $$
begin
    perform pg_notify('change', '');
    return null;
end $$;
create trigger change_written after insert on content.change
    for each statement execute function content.call_followers();
