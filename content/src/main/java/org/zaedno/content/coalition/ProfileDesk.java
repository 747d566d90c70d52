package org.zaedno.content.coalition;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.audit.Activity;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.Tenancy;

/** Where the coalition's profile is kept by who holds the front-page duty. Every change is told to the readers' pages. */
@Service
@Transactional
public class ProfileDesk {
    /** There is one profile; the change log wants a name for it all the same. */
    private static final UUID SUBJECT = UUID.fromString("00000000-0000-4000-8000-00000000c0a1");

    private final JdbcClient sql;
    private final Profiles profiles;
    private final Duties duties;
    private final Tenancy tenancy;
    private final ActivityLog log;
    private final Clock clock;

    ProfileDesk(JdbcClient sql, Profiles profiles, Duties duties, Tenancy tenancy, ActivityLog log, Clock clock) {
        this.sql = sql;
        this.profiles = profiles;
        this.duties = duties;
        this.tenancy = tenancy;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Writes it anew; the log of the workspace acted for says who did.
     *
     * @param written with the version that was changed
     * @throws ChangedMeanwhile when somebody else was faster
     */
    public Profile change(Profile written) {
        duties.require(Duty.FRONT_PAGE);
        int changed = sql.sql("""
                        update content.coalition_profile
                           set version = version + 1, name_bg = :nameBg, name_en = :nameEn, short_bg = :shortBg, short_en = :shortEn,
                               goal_bg = :goalBg, goal_en = :goalEn, promise_bg = :promiseBg, promise_en = :promiseEn,
                               why_bg = :whyBg, why_en = :whyEn, description_bg = :descriptionBg, description_en = :descriptionEn,
                               members_bg = :membersBg, members_en = :membersEn, convened_bg = :convenedBg, convened_en = :convenedEn,
                               email = :email, changed_at = :now, changed_by = :by
                         where version = :version""")
                .param("version", written.version())
                .param("nameBg", written.name().bg())
                .param("nameEn", written.name().en())
                .param("shortBg", written.shortName().bg())
                .param("shortEn", written.shortName().en())
                .param("goalBg", written.goal().bg())
                .param("goalEn", written.goal().en())
                .param("promiseBg", written.promise().bg())
                .param("promiseEn", written.promise().en())
                .param("whyBg", written.why().bg())
                .param("whyEn", written.why().en())
                .param("descriptionBg", written.description().bg())
                .param("descriptionEn", written.description().en())
                .param("membersBg", written.members().bg())
                .param("membersEn", written.members().en())
                .param("convenedBg", written.convened().bg())
                .param("convenedEn", written.convened().en())
                .param("email", written.email())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", tenancy.acting().person().value())
                .update();
        if (changed == 0) throw new ChangedMeanwhile();
        // The profile stands on pages beside what is told as themes are.
        sql.sql("insert into content.change (subject, what) values (?, 'THEME')")
                .param(SUBJECT)
                .update();
        log.record(Activity.of(Deed.PROFILE_CHANGED));
        return profiles.current();
    }
}
