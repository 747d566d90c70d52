package org.zaedno.content.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.content.audit.Export;
import org.zaedno.content.audit.Subject;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;

/**
 * Who has a place, for lists on paper: by family name, as the Bulgarian alphabet has it. Nothing that anybody needs or answered is
 * in it. The family name is taken to be the last word.
 */
@Service
@Transactional
public class GuestList {
    /** Persons in one list: ten times the largest forum. */
    static final int MOST = 5_000;

    static final String BY_NAME =
            " order by regexp_replace(p.name, '^.* ', '') collate \"bg-BG-x-icu\", p.name collate \"bg-BG-x-icu\", p.id";

    /**
     * @param number on their form; 1 is who sent it
     * @param language of their form
     * @param online takes part from elsewhere: signs nothing and wears nothing
     */
    public record Guest(
            ParticipantId id,
            RegistrationId registration,
            int number,
            String name,
            String institution,
            String town,
            String code,
            Language language,
            boolean online,
            boolean present,
            Optional<Instant> markedAt) {
        static Guest of(ResultSet row) throws SQLException {
            return new Guest(
                    new ParticipantId(row.getObject("id", UUID.class)),
                    new RegistrationId(row.getObject("registration", UUID.class)),
                    row.getInt("number"),
                    row.getString("name"),
                    row.getString("institution"),
                    row.getString("town"),
                    row.getString("code"),
                    Language.of(row.getString("language")).orElseThrow(),
                    row.getBoolean("online"),
                    row.getBoolean("present"),
                    Places.instant(row, "marked_at"));
        }
    }

    private final JdbcClient sql;
    private final Organising organising;
    private final ActivityLog log;

    GuestList(JdbcClient sql, Organising organising, ActivityLog log) {
        this.sql = sql;
        this.organising = organising;
        this.log = log;
    }

    /** Everybody with a place, for a screen. @throws NotAllowed for who does not run the event */
    @Transactional(readOnly = true)
    public List<Guest> all(ItemId event) {
        organising.require(event);
        return asked(event, "");
    }

    /** Those who are expected in the room, to sign; written into the activity log. @throws NotAllowed for who does not run the event */
    public List<Guest> takeToSign(ItemId event) {
        organising.require(event);
        return taken(event, Export.ATTENDANCE_TO_SIGN, asked(event, " and not r.online"));
    }

    /** Those who came; written into the activity log. @throws NotAllowed for who does not run the event */
    public List<Guest> takeWhoCame(ItemId event) {
        organising.require(event);
        return taken(event, Export.ATTENDANCE, asked(event, " and p.present"));
    }

    private List<Guest> asked(ItemId event, String which) {
        return sql.sql("""
                        select p.*, r.language, r.online
                          from content.participant p join content.registration r on r.id = p.registration
                         where p.event = ? and r.state = 'CONFIRMED'""" + which + BY_NAME + " limit " + MOST)
                .param(event.value())
                .query((row, number) -> Guest.of(row))
                .list();
    }

    private List<Guest> taken(ItemId event, Export what, List<Guest> guests) {
        log.exported(Subject.of(Subject.Kind.ITEM, event), what, "pdf", guests.size(), Map.of());
        return guests;
    }
}
