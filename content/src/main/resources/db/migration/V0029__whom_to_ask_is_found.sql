-- Members are found by the themes on which they can be asked: what everybody reads, the index reads too.
create policy workspace_theme_job on content.workspace_theme for select to hub_job
    using (content.actor_job() = 'INDEXING'
           and exists (select from content.workspace w where w.id = workspace_theme.owner and w.archived_at is null));
