package org.zaedno.content.coalition;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Names;

/** The profile of the one coalition of this hub, for everybody. */
@Service
@Transactional(readOnly = true)
public class Profiles {
    private final JdbcClient sql;

    Profiles(JdbcClient sql) {
        this.sql = sql;
    }

    public Profile current() {
        return sql.sql("select * from content.coalition_profile")
                .query(Profiles::profile)
                .single();
    }

    private static Profile profile(ResultSet row, int number) throws SQLException {
        return new Profile(
                row.getInt("version"),
                names(row, "name"),
                names(row, "short"),
                names(row, "goal"),
                names(row, "promise"),
                names(row, "why"),
                names(row, "description"),
                names(row, "members"),
                names(row, "convened"),
                row.getString("email"));
    }

    private static Names names(ResultSet row, String column) throws SQLException {
        return new Names(row.getString(column + "_bg"), row.getString(column + "_en"));
    }
}
