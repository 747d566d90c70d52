package org.zaedno.content.theme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coalition's own words in both languages, for everybody. Its changes are told as changes of themes are. */
@Service
@Transactional(readOnly = true)
public class Glossary {
    static final String TERM = """
            select t.id, t.version, t.name_bg, t.name_en, t.abbreviation_bg, t.abbreviation_en, t.variants_bg, t.variants_en,
                   t.definition_bg, t.definition_en, t.theme,
                   array(select o.id from content.glossary_term o
                          where o.id = any (t.see_also) and o.id <> t.id and o.removed_at is null) as see_also
              from content.glossary_term t""";

    private final JdbcClient sql;

    Glossary(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the Bulgarian alphabet's order. */
    public List<Term> all() {
        return sql.sql(TERM + " where t.removed_at is null order by t.name_bg collate \"bg-BG-x-icu\", t.id")
                .query(Glossary::term)
                .list();
    }

    static Term term(ResultSet row, int number) throws SQLException {
        return new Term(
                new TermId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                text(row, "_bg"),
                text(row, "_en"),
                Optional.ofNullable(row.getObject("theme", UUID.class)).map(ThemeId::new),
                Arrays.stream((UUID[]) row.getArray("see_also").getArray())
                        .map(TermId::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static TermText text(ResultSet row, String language) throws SQLException {
        return new TermText(
                row.getString("name" + language),
                row.getString("abbreviation" + language),
                List.of((String[]) row.getArray("variants" + language).getArray()),
                row.getString("definition" + language));
    }
}
