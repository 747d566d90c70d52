package org.zaedno.content.coalition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Names;

/** The coalition's figures, in the order its editors gave them; for everybody. */
@Service
@Transactional(readOnly = true)
public class Figures {
    private final JdbcClient sql;

    Figures(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Figure> all() {
        return sql.sql("""
                        select id, version, name_bg, name_en, text_bg, text_en, source_bg, source_en, periods_bg, periods_en, amounts
                          from content.figure order by position""").query(Figures::figure).list();
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
        var bg = (String[]) row.getArray("periods_bg").getArray();
        var en = (String[]) row.getArray("periods_en").getArray();
        var counted = (Integer[]) row.getArray("amounts").getArray();
        var amounts = new ArrayList<Figure.Amount>();
        for (int i = 0; i < counted.length; i++) amounts.add(new Figure.Amount(new Names(bg[i], en[i]), counted[i]));
        return new Figure(
                new FigureId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                names(row, "name"),
                names(row, "text"),
                names(row, "source"),
                List.copyOf(amounts));
    }

    private static Names names(ResultSet row, String column) throws SQLException {
        return new Names(row.getString(column + "_bg"), row.getString(column + "_en"));
    }
}
