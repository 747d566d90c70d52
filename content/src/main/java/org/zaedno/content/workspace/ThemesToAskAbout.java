package org.zaedno.content.workspace;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;

/** On which themes workspaces can be asked: the same for every reader. It is said through {@link SettingsDesk}. */
@Service
@Transactional(readOnly = true)
public class ThemesToAskAbout {
    private final JdbcClient sql;

    ThemesToAskAbout(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of all that are in the coalition; workspaces that chose none are left out. */
    public Map<WorkspaceId, Set<ThemeId>> all() {
        record Row(WorkspaceId owner, ThemeId theme) {}
        return sql
                .sql("select owner, theme from content.workspace_theme")
                .query((row, number) -> new Row(
                        new WorkspaceId(row.getObject("owner", UUID.class)),
                        new ThemeId(row.getObject("theme", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::owner, Collectors.mapping(Row::theme, Collectors.toUnmodifiableSet())));
    }

    public Set<ThemeId> of(WorkspaceId workspace) {
        return all().getOrDefault(workspace, Set.of());
    }
}
