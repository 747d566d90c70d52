-- The mail that V0019 queues: its way out, the words an organiser chose, what was written by hand.
-- What a mail says is made when it is sent; a row here knows for whom, why and what became of it.

-- Written by hand to several people at once; each of them gets a mail of their own.
create table content.mail_message (
    id         uuid        not null constraint mail_message_pk primary key,
    owner      uuid        not null constraint mail_message_owner references content.workspace,
    event      uuid        not null,
    subject    text        not null constraint mail_message_subject check (length(subject) between 1 and 150),
    body       text        not null constraint mail_message_body check (length(body) between 1 and 6000),
    written_at timestamptz not null,
    written_by uuid        constraint mail_message_written_by references content.person,
    constraint mail_message_in_owner unique (owner, id),
    constraint mail_message_event foreign key (owner, event) references content.item (owner, id) on delete cascade
);
create index mail_message_by_event on content.mail_message (owner, event);

alter table content.mail
    add column state       text        not null default 'WAITING' constraint mail_state_known check (state in ('WAITING', 'SENT', 'KEPT', 'FAILED', 'DROPPED')),
    add column attempts    integer     not null default 0,
    add column next_at     timestamptz not null default now(), -- while somebody is sending it: when it is taken from them
    add column held_by     uuid,                               -- who is sending it: only their word about it counts
    add column settled_at  timestamptz,
    add column answer_code integer,                            -- the server's last
    add column answer      text        not null default '' constraint mail_answer_length check (length(answer) <= 500),
    add column message     uuid,
    add column again       uuid,                               -- the mail this one repeats
    add constraint mail_written foreign key (owner, message) references content.mail_message (owner, id) on delete cascade,
    add constraint mail_settled check ((state = 'WAITING') = (settled_at is null));
create index mail_due on content.mail (next_at) where state = 'WAITING';
create index mail_by_message on content.mail (owner, message) where message is not null;

-- The mailer is called when the transaction of the fact is through; that it also looks by itself makes a lost call harmless.
create function content.call_mailer() returns trigger language plpgsql as $$
begin
    perform pg_notify('mail', '');
    return null;
end $$;
create trigger mail_queued after insert on content.mail for each statement execute function content.call_mailer();

-- Words in place of the hub's own: of a workspace, or of one of its events.
create table content.mail_template (
    id         uuid        not null constraint mail_template_pk primary key,
    version    integer     not null default 1,
    owner      uuid        not null constraint mail_template_owner references content.workspace,
    event      uuid,
    template   text        not null constraint mail_template_name check (template ~ '^[a-z]+(\.[a-z-]+)?$'),
    language   text        not null constraint mail_template_language check (language in ('bg', 'en')),
    subject    text        not null constraint mail_template_subject check (length(subject) between 1 and 150),
    body       text        not null constraint mail_template_body check (length(body) between 1 and 6000),
    changed_at timestamptz not null,
    changed_by uuid        constraint mail_template_changed_by references content.person,
    constraint mail_template_once unique nulls not distinct (owner, event, template, language),
    constraint mail_template_event foreign key (owner, event) references content.item (owner, id) on delete cascade
);

-- Where answers go; without a row nobody reads them.
create table content.mail_reply (
    owner   uuid not null constraint mail_reply_pk primary key constraint mail_reply_owner references content.workspace,
    address text not null constraint mail_reply_address check (length(address) between 6 and 254)
);

revoke execute on function content.call_mailer() from public;

grant select on content.mail_message, content.mail_template, content.mail_reply to hub_app;
grant insert (id, owner, event, registration, fact, template, address, language, queued_at, next_at, message, again) on content.mail to hub_app;
grant insert on content.mail_message to hub_app;
grant insert, delete, update (version, subject, body, changed_at, changed_by) on content.mail_template to hub_app;
grant insert, delete, update (address) on content.mail_reply to hub_app;
grant select on content.mail, content.mail_message, content.mail_template, content.mail_reply to hub_job;
grant update (state, attempts, next_at, held_by, settled_at, answer_code, answer) on content.mail to hub_job;

do $$
declare
    t text;
begin
    foreach t in array array ['mail_message', 'mail_template', 'mail_reply'] loop
        execute format('alter table content.%I enable row level security', t);
        execute format('alter table content.%I force row level security', t);
        execute format('create policy %I on content.%I to hub_owner using (true) with check (true)', t || '_install', t);
        execute format('create policy %I on content.%I to hub_app
                            using (owner = (select content.actor_workspace()) and (select content.actor_runs_events()))', t || '_own', t);
        execute format('create policy %I on content.%I for select to hub_job using (content.actor_job() = ''MAIL'')', t || '_mailer', t);
    end loop;
end $$;
create policy mail_write on content.mail for insert to hub_app
    with check (owner = (select content.actor_workspace()) and (select content.actor_runs_events()));
create policy mail_mailer_reads on content.mail for select to hub_job using (content.actor_job() = 'MAIL');
create policy mail_mailer_settles on content.mail for update to hub_job using (content.actor_job() = 'MAIL' and state = 'WAITING')
    with check (content.actor_job() = 'MAIL');

-- To whom: no need, no answer, no consent; and of the log only the reasons people are told.
grant select (id, owner, event, form_key, secret_hash, state, arrival, party, offer_until, email, language) on content.registration to hub_job;
grant select (registration, number, name) on content.participant to hub_job;
grant select (no, registration, reason) on content.registration_log to hub_job;
create policy registration_mail     on content.registration     for select to hub_job using (content.actor_job() = 'MAIL');
create policy participant_mail      on content.participant      for select to hub_job using (content.actor_job() = 'MAIL');
create policy registration_log_mail on content.registration_log for select to hub_job using (content.actor_job() = 'MAIL');

-- What a mail is about: events, their titles, their hours, and the way in on line.
create policy item_mail       on content.item       for select to hub_job using (content.actor_job() = 'MAIL' and kind = 'EVENT');
create policy edition_mail    on content.edition    for select to hub_job
    using (content.actor_job() = 'MAIL' and exists (select from content.item i where i.id = edition.item));
create policy event_mail      on content.event      for select to hub_job using (content.actor_job() = 'MAIL');
create policy event_link_mail on content.event_link for select to hub_job using (content.actor_job() = 'MAIL');
