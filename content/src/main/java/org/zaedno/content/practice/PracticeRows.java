package org.zaedno.content.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.language.ClosedList;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;

/** The rows of practices the actor may read. */
@Repository
class PracticeRows {
    private final JdbcClient sql;

    PracticeRows(JdbcClient sql) {
        this.sql = sql;
    }

    Map<ItemId, PracticeFacts> of(Collection<ItemId> items) {
        return sql
                .sql("""
                        select p.*, array(select x.principle from content.practice_principle x where x.item = p.item) as principles
                          from content.practice p where p.item = any (?)""")
                .params((Object) items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new ItemId(row.getObject("item", UUID.class)), facts(row)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Principle> principles() {
        return sql.sql("select id, name_bg, name_en from content.principle order by position, id")
                .query((row, number) -> new Principle(
                        new PrincipleId(row.getObject("id", UUID.class)),
                        new Names(row.getString("name_bg"), row.getString("name_en"))))
                .list();
    }

    void store(Item item, PracticeFacts facts) {
        sql.sql("""
                        insert into content.practice (owner, item, ages, families, settings, regions, year_from, year_to, evidence)
                        values (:owner, :item, :ages, :families, :settings, :regions, :from, :to, :evidence)
                        on conflict (item) do update
                           set ages = excluded.ages, families = excluded.families, settings = excluded.settings, regions = excluded.regions,
                               year_from = excluded.year_from, year_to = excluded.year_to, evidence = excluded.evidence""")
                .param("owner", item.owner().value())
                .param("item", item.id().value())
                .param("ages", ClosedList.stored(facts.ages()))
                .param("families", ClosedList.stored(facts.families()))
                .param("settings", ClosedList.stored(facts.settings()))
                .param("regions", ClosedList.stored(facts.regions()))
                .param("from", facts.from().orElse(null))
                .param("to", facts.to().orElse(null))
                .param("evidence", facts.evidence().map(Enum::name).orElse(null))
                .update();
        sql.sql("delete from content.practice_principle where item = ?")
                .param(item.id().value())
                .update();
        for (var principle : facts.principles()) {
            int known = sql.sql("""
                            insert into content.practice_principle (owner, item, principle)
                            select ?, ?, id from content.principle where id = ?""")
                    .params(item.owner().value(), item.id().value(), principle.value())
                    .update();
            if (known == 0) throw new InvalidValue("principle");
        }
    }

    private static PracticeFacts facts(ResultSet row) throws SQLException {
        return new PracticeFacts(
                ClosedList.read(AgeRange.class, row, "ages"),
                ClosedList.read(FamilySituation.class, row, "families"),
                ClosedList.read(Setting.class, row, "settings"),
                ClosedList.read(Region.class, row, "regions"),
                Optional.ofNullable(row.getObject("year_from", Integer.class)),
                Optional.ofNullable(row.getObject("year_to", Integer.class)),
                Optional.ofNullable(row.getString("evidence")).map(Evidence::valueOf),
                Arrays.stream((UUID[]) row.getArray("principles").getArray())
                        .map(PrincipleId::new)
                        .collect(Collectors.toSet()));
    }
}
