package org.zaedno.content.coalition;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.InvitationDesk;
import org.zaedno.content.people.InvitationId;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.content.people.MadeInvitation;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Mark;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.content.workspace.WorkspaceType;

/** Who belongs to the coalition, decided by who holds the duty of membership. */
@Service
@Transactional
public class Admissions {
    /** In characters: a sentence or two for the record. */
    public static final int WORDS_MAX = 600;

    private final JdbcClient sql;
    private final CoalitionDirectory directory;
    private final Duties duties;
    private final Clock clock;

    Admissions(JdbcClient sql, CoalitionDirectory directory, Duties duties, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.duties = duties;
        this.clock = clock;
    }

    /**
     * Admits a member or a guest, last in the order of joining.
     *
     * @param draws a mark for this name beside the marks that are there, in the order of joining
     * @throws InvalidValue where the address is taken or reserved
     */
    public Workspace admit(Admission admission, BiFunction<String, List<Mark>, Mark> draws) {
        duties.require(Duty.MEMBERSHIP);
        // One after the other: each draws its mark beside those before it and takes the next place.
        sql.sql("select pg_advisory_xact_lock(hashtextextended('admission', 0))")
                .query((row, number) -> 0)
                .list();
        var mark = draws.apply(
                admission.name().bg(),
                directory.all().stream().map(Workspace::mark).toList());
        var id = WorkspaceId.fresh();
        try {
            sql.sql("""
                            select content.admit_member(:id, :slug, :type, :nameBg, :nameEn, :shortBg, :shortEn,
                                                        :yarn, :core, :ring, :corner, :tone)""")
                    .param("id", id.value())
                    .param("slug", admission.slug().value())
                    .param("type", admission.type().name())
                    .param("nameBg", admission.name().bg())
                    .param("nameEn", admission.name().en())
                    .param("shortBg", admission.shortName().bg())
                    .param("shortEn", admission.shortName().en())
                    .param("yarn", mark.yarn())
                    .param("core", mark.core())
                    .param("ring", mark.ring())
                    .param("corner", mark.corner())
                    .param("tone", mark.tone())
                    .query(Boolean.class)
                    .single();
        } catch (DuplicateKeyException taken) {
            throw new InvalidValue("address-taken");
        } catch (DataIntegrityViolationException reserved) {
            throw new InvalidValue("address-taken");
        }
        tell(id);
        return directory.find(id).orElseThrow(NotFound::new);
    }

    /**
     * A link that makes who has this address the first coordinator. Only its hash is kept; a new one ends the one before.
     *
     * @throws NotAllowed where somebody coordinates already: they invite from inside
     */
    public MadeInvitation inviteFirstCoordinator(WorkspaceId workspace, EmailAddress email, Language language) {
        duties.require(Duty.MEMBERSHIP);
        var made = new MadeInvitation(
                new InvitationId(UUID.randomUUID()),
                email,
                LinkSecret.fresh(),
                clock.instant().plus(Duration.ofDays(InvitationDesk.DAYS)));
        boolean invited = sql.sql("select content.invite_first_coordinator(?, ?, ?, ?, ?, ?)")
                .params(
                        made.id().value(),
                        workspace.value(),
                        made.secret().hash(),
                        email.value(),
                        language == Language.EN ? "en" : "bg",
                        made.expiresAt().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        if (!invited) throw new NotAllowed("coordinated");
        return made;
    }

    /** Workspaces in which nobody coordinates yet. */
    @Transactional(readOnly = true)
    public Set<WorkspaceId> withoutCoordinator() {
        duties.require(Duty.MEMBERSHIP);
        return sql.sql("select content.without_coordinator()")
                .query((row, number) -> Arrays.stream((UUID[]) row.getArray(1).getArray())
                        .map(WorkspaceId::new)
                        .collect(Collectors.toUnmodifiableSet()))
                .single();
    }

    /**
     * Closes a workspace for writing. What it published stays where it is, its people go on reading. The same again changes
     * nothing.
     *
     * @throws InvalidValue for the convenor's
     */
    public void archive(WorkspaceId workspace, String words) {
        turn(workspace, true, words);
    }

    /** Opens an archived workspace again, with the roles its people had. */
    public void reopen(WorkspaceId workspace) {
        turn(workspace, false, "");
    }

    private void turn(WorkspaceId id, boolean archived, String words) {
        duties.require(Duty.MEMBERSHIP);
        var said = TypedText.line(words);
        if (said.length() > WORDS_MAX) throw new InvalidValue("words-long", WORDS_MAX, said.length());
        var workspace = directory.find(id).orElseThrow(NotFound::new);
        if (workspace.type() == WorkspaceType.CONVENOR) throw new InvalidValue("convenor-stays");
        boolean turned = sql.sql("select content.archive_member(?, ?, ?)")
                .params(id.value(), archived, said)
                .query(Boolean.class)
                .single();
        if (turned) tell(id);
    }

    private void tell(WorkspaceId id) {
        sql.sql("insert into content.change (subject, what) values (?, 'WORKSPACE')")
                .param(id.value())
                .update();
    }
}
