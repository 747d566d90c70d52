package org.zaedno.content.workspace;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.theme.ThemeId;

/**
 * The settings of the workspace acted for: its people read them, its coordinators change them. Whoever changes takes the
 * version they saw. Public pages follow by the change log.
 */
@Service
@Transactional
public class SettingsDesk {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
    private static final Pattern PHONE = Pattern.compile("[+0-9(][0-9 ()/.,;+-]{3,}");

    private final JdbcClient sql;
    private final Tenancy tenancy;
    private final CoalitionDirectory directory;

    SettingsDesk(JdbcClient sql, Tenancy tenancy, CoalitionDirectory directory) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    public WorkspaceSettings settings() {
        var workspace = directory.find(tenancy.acting().workspace()).orElseThrow(NotFound::new);
        if (tenancy.roles().isEmpty()) throw new NotFound();
        var profile =
                new WorkspaceProfile(workspace.name(), workspace.shortName(), workspace.about(), workspace.contacts());
        int version = sql.sql("select version from content.workspace where id = ?")
                .param(workspace.id().value())
                .query(Integer.class)
                .single();
        return new WorkspaceSettings(version, profile, workspace.mark());
    }

    /**
     * Says who the workspace is. The same again changes nothing.
     *
     * @throws InvalidValue for a missing name, a text over its limit, or contacts that lead nowhere
     */
    public WorkspaceSettings describe(WorkspaceProfile typed, int expectedVersion) {
        var profile = checked(typed);
        var before = mine(expectedVersion);
        if (before.profile().equals(profile)) return before;
        var contacts = profile.contacts();
        write(
                sql.sql("""
                        update content.workspace
                           set version = version + 1, name_bg = :nameBg, name_en = :nameEn, short_bg = :shortBg, short_en = :shortEn,
                               about_bg = :aboutBg, about_en = :aboutEn, website = :website, email = :email, phone = :phone,
                               town_bg = :townBg, town_en = :townEn, address_bg = :addressBg, address_en = :addressEn
                         where id = :id and version = :version""")
                        .param("nameBg", profile.name().bg())
                        .param("nameEn", profile.name().en())
                        .param("shortBg", profile.shortName().bg())
                        .param("shortEn", profile.shortName().en())
                        .param("aboutBg", profile.about().bg())
                        .param("aboutEn", profile.about().en())
                        .param("website", contacts.website().orElse(null))
                        .param("email", contacts.email())
                        .param("phone", contacts.phone())
                        .param("townBg", contacts.town().bg())
                        .param("townEn", contacts.town().en())
                        .param("addressBg", contacts.address().bg())
                        .param("addressEn", contacts.address().en()),
                expectedVersion);
        return settings();
    }

    /**
     * Weaves another mark. The figure, core and ring, is never the same as another workspace's.
     *
     * @throws InvalidValue for a figure that is taken, and for a colour that cannot be read; both name what would do
     */
    public WorkspaceSettings weave(Mark mark, int expectedVersion) {
        if (!mark.canBeDrawn()) throw new InvalidValue("mark");
        mark.own().map(ContrastCheck::new).filter(check -> !check.passes()).ifPresent(check -> {
            throw new InvalidValue("colour-contrast", check.nearest().hex());
        });
        var before = mine(expectedVersion);
        if (before.mark().equals(mark)) return before;
        // Two who wish for the same figure at the same instant: the second sees what the first took.
        sql.sql("select pg_advisory_xact_lock(hashtextextended('marks', 0))")
                .query((row, number) -> true)
                .single();
        if (!mark.hasTheFigureOf(before.mark())) {
            takenBy(mark).ifPresent(other -> {
                throw new InvalidValue("mark-taken");
            });
        }
        write(
                sql.sql("""
                        update content.workspace
                           set version = version + 1, mark_yarn = :yarn, mark_core = :core, mark_ring = :ring, mark_corner = :corner,
                               mark_tone = :tone, colour = :own
                         where id = :id and version = :version""")
                        .param("yarn", mark.yarn())
                        .param("core", mark.core())
                        .param("ring", mark.ring())
                        .param("corner", mark.corner())
                        .param("tone", mark.tone())
                        .param("own", mark.own().map(Colour::hex).orElse(null)),
                expectedVersion);
        return settings();
    }

    /**
     * Says on which themes the workspace can be asked, in place of what it said before.
     *
     * @throws NotFound for a theme there is not
     */
    public WorkspaceSettings answerAbout(Set<ThemeId> themes, int expectedVersion) {
        mine(expectedVersion);
        var workspace = tenancy.acting().workspace().value();
        var wanted = themes.stream().map(ThemeId::value).toArray(UUID[]::new);
        int known = sql.sql("select count(*) from content.theme where id = any (?)")
                .params((Object) wanted)
                .query(Integer.class)
                .single();
        if (known < themes.size()) throw new NotFound();
        sql.sql("delete from content.workspace_theme where owner = :owner and theme <> all (:themes)")
                .param("owner", workspace)
                .param("themes", wanted)
                .update();
        sql.sql(
                        "insert into content.workspace_theme (owner, theme) select :owner, unnest(:themes::uuid[]) on conflict do nothing")
                .param("owner", workspace)
                .param("themes", wanted)
                .update();
        write(
                sql.sql("update content.workspace set version = version + 1 where id = :id and version = :version"),
                expectedVersion);
        return settings();
    }

    /** Whose figure this is; empty when nobody else has it. */
    @Transactional(readOnly = true)
    public Optional<Workspace> takenBy(Mark mark) {
        var mine = tenancy.acting().workspace();
        return directory.all().stream()
                .filter(other -> !other.id().equals(mine) && other.mark().hasTheFigureOf(mark))
                .findFirst();
    }

    private WorkspaceSettings mine(int expectedVersion) {
        tenancy.acting();
        if (!tenancy.roles().contains("COORDINATOR")) throw new NotAllowed("coordinator");
        var now = settings();
        if (now.version() != expectedVersion) throw new ChangedMeanwhile();
        return now;
    }

    private void write(JdbcClient.StatementSpec update, int expectedVersion) {
        var workspace = tenancy.acting().workspace().value();
        if (update.param("id", workspace).param("version", expectedVersion).update() == 0) throw new ChangedMeanwhile();
        sql.sql("insert into content.change (subject, what) values (?, 'WORKSPACE')")
                .param(workspace)
                .update();
    }

    private static WorkspaceProfile checked(WorkspaceProfile typed) {
        var contacts = typed.contacts();
        return new WorkspaceProfile(
                named(typed.name(), WorkspaceProfile.NAME_MAX),
                named(typed.shortName(), WorkspaceProfile.SHORT_MAX),
                new Names(about(typed.about().bg()), about(typed.about().en())),
                new Contacts(
                        contacts.website()
                                .map(TypedText::line)
                                .filter(address -> !address.isEmpty())
                                .map(SettingsDesk::website),
                        like(EMAIL, contacts.email(), Contacts.EMAIL_MAX, () -> new InvalidValue("email")),
                        like(PHONE, contacts.phone(), Contacts.PHONE_MAX, () -> new InvalidValue("phone")),
                        lines(contacts.town(), Contacts.TOWN_MAX),
                        lines(contacts.address(), Contacts.ADDRESS_MAX)));
    }

    private static Names named(Names typed, int max) {
        var names = lines(typed, max);
        if (TypedText.saysNothing(names.bg()) || TypedText.saysNothing(names.en()))
            throw new InvalidValue("workspace-name");
        return names;
    }

    private static Names lines(Names typed, int max) {
        return new Names(within(TypedText.line(typed.bg()), max), within(TypedText.line(typed.en()), max));
    }

    private static String about(String typed) {
        return within(TypedText.fit(typed).replace("\r\n", "\n").strip(), WorkspaceProfile.ABOUT_MAX);
    }

    private static String within(String text, int max) {
        if (text.length() > max) throw new InvalidValue("text-long", max, text.length());
        return text;
    }

    private static String like(Pattern pattern, String typed, int max, Supplier<InvalidValue> otherwise) {
        var text = within(TypedText.line(typed), max);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) throw otherwise.get();
        return text;
    }

    /** People leave the beginning out; browsers need it. */
    private static String website(String typed) {
        var address = typed.contains("://") ? typed : "https://" + typed;
        try {
            var uri = URI.create(within(address, Contacts.WEBSITE_MAX));
            if (uri.getHost() != null
                    && uri.getHost().contains(".")
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) return address;
        } catch (IllegalArgumentException noAddress) {
            throw new InvalidValue("website");
        }
        throw new InvalidValue("website");
    }
}
