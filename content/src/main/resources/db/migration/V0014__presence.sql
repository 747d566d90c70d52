-- Open editors follow the change log too, under a name of their own: what a colleague saves is seen at once, whichever
-- hub they are on. Who is where is told by NOTIFY on the channel „presence“ and stored nowhere.
create policy change_screens on content.change for select to hub_job using (content.actor_job() = 'SCREENS');
