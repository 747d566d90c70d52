package org.zaedno.content.starter;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zaedno.content.registration.RegistrationKey;
import org.zaedno.content.starter.StarterFile.StarterWorkspace;
import org.zaedno.content.workspace.Mark;

/** Fills an empty hub. Runs as the database's owner, before the application connects. */
public final class StarterContent {
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Function<List<String>, List<Mark>> marks;
    private final Instant today;
    private final RegistrationKey key;

    /**
     * @param marks draws the marks of workspaces from their names in the order of joining
     * @param key makes the links of the people in the samples and the codes on their certificates
     */
    public StarterContent(
            DataSource owner, Function<List<String>, List<Mark>> marks, Instant today, RegistrationKey key) {
        this.sql = JdbcClient.create(owner);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(owner));
        this.marks = marks;
        this.today = today;
        this.key = key;
    }

    /** All of it or nothing; a hub that has workspaces already is left as it is. Samples are for a trial only. */
    public void install(boolean withSamples) {
        transaction.executeWithoutResult(status -> {
            // Several hubs may start on one empty database: the first fills it, the others find it full.
            sql.sql("select pg_advisory_xact_lock(hashtextextended('starter content', 0))")
                    .query((row, n) -> 0)
                    .list();
            if (sql.sql("select exists (select from content.workspace)")
                    .query(Boolean.class)
                    .single()) return;
            var rows = new StarterRows(sql, today);
            var workspaces = StarterFile.WORKSPACES.stream()
                    .filter(workspace -> withSamples || !workspace.sample())
                    .toList();
            var drawn = marks.apply(
                    workspaces.stream().map(StarterWorkspace::markName).toList());
            for (int joined = 0; joined < workspaces.size(); joined++) {
                rows.workspace(workspaces.get(joined), drawn.get(joined), joined);
            }
            StarterFile.THEMES.forEach(rows::theme);
            workspaces.forEach(rows::asked);
            StarterFile.GLOSSARY.forEach(rows::term);
            rows.profile(StarterFile.PROFILE);
            StarterFile.FIGURES.forEach(rows::figure);
            if (withSamples) StarterFile.PEOPLE.forEach(rows::person);
            var here =
                    Set.copyOf(workspaces.stream().map(StarterWorkspace::slug).toList());
            StarterFile.NEWS.stream()
                    .filter(news -> here.contains(news.workspace()))
                    .forEach(rows::news);
            var items = new StarterItems(sql, today);
            var shown = StarterFile.ITEMS.stream()
                    .filter(item -> here.contains(item.workspace()))
                    .toList();
            shown.forEach(items::item);
            shown.forEach(items::relations);
            shown.forEach(items::pieces);
            StarterFile.GATHERINGS.forEach(gathering -> items.gathering(gathering, key));
        });
    }
}
