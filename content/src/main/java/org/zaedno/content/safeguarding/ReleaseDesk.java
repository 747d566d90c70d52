package org.zaedno.content.safeguarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.files.FileId;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.people.Duty;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.safeguarding.Release.Scope;
import org.zaedno.content.safeguarding.Release.State;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/**
 * Leave for pictures by which a child can be known. A workspace asks; whoever watches over the safety of children looks
 * at the picture with its text, grants until a day or refuses with a reason, and may take back what was granted. From
 * that instant, and from the day after the last one, the database gives the picture to nobody but its owner.
 */
@Service
@Transactional
public class ReleaseDesk {
    /** In characters: a paragraph. */
    public static final int WORDS_MAX = 600;
    /** In years: nobody agrees today for a child who will have grown up. */
    public static final int YEARS_MAX = 5;

    private final Releases releases;
    private final GatedPictures pictures;
    private final GateRights rights;
    private final Tenancy tenancy;
    private final Clock clock;

    ReleaseDesk(Releases releases, GatedPictures pictures, GateRights rights, Tenancy tenancy, Clock clock) {
        this.releases = releases;
        this.pictures = pictures;
        this.rights = rights;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Whether the acting person watches over the safety of children; for what is shown. */
    @Transactional(readOnly = true)
    public boolean watches() {
        return tenancy.reader().duties().contains(Duty.SAFEGUARDING.name());
    }

    /**
     * Asks for leave to show this picture with this item. While a request is open, asking again is the same request.
     *
     * @param words for whoever decides: what is shown, who agreed, why it matters; no names
     * @throws InvalidValue for words that are missing, too long, or by which somebody could be found
     */
    public Release request(ItemId item, FileId file, String words) {
        var owner = rights.writable(item);
        var told = fit(words);
        if (told.isEmpty()) throw new InvalidValue("release-words-empty");
        if (!pictures.belongs(file, owner.owner())) throw new NotFound();
        var by = tenancy.acting().person();
        return releases.of(owner.owner(), List.of(file)).stream()
                .filter(release -> release.item().equals(item) && release.state() == State.OPEN)
                .findFirst()
                .orElseGet(() -> releases.find(releases.ask(owner, file, told, by, clock.instant()))
                        .orElseThrow());
    }

    /** Open requests of all workspaces, the oldest first. @throws NotAllowed unless the person watches */
    @Transactional(readOnly = true)
    public List<Release> queue() {
        requireWatch();
        return releases.open();
    }

    /** What was decided of late, the last first. @throws NotAllowed unless the person watches */
    @Transactional(readOnly = true)
    public List<Release> decided() {
        requireWatch();
        return releases.last(Optional.empty());
    }

    /** All requests of the workspace acted for, the last first. */
    @Transactional(readOnly = true)
    public List<Release> ours() {
        return releases.last(Optional.of(tenancy.acting().workspace()));
    }

    /**
     * The text and picture asked about, readable because the request is open; each look is recorded.
     *
     * @throws NotFound for what is unknown or decided already
     */
    public AskedAbout look(ReleaseId id) {
        requireWatch();
        return releases.look(id).orElseThrow(NotFound::new);
    }

    /** @throws InvalidValue for a day that is over or more than five years away */
    public Release grant(ReleaseId id, Scope scope, LocalDate validUntil, String words) {
        var today = rights.today();
        if (validUntil.isBefore(today)) throw new InvalidValue("release-past");
        if (validUntil.isAfter(today.plusYears(YEARS_MAX))) throw new InvalidValue("release-far", YEARS_MAX);
        decidable(id);
        return releases.decide(
                id,
                State.GRANTED,
                Optional.of(scope),
                Optional.of(validUntil),
                fit(words),
                tenancy.acting().person(),
                clock.instant());
    }

    /** @throws InvalidValue without a reason */
    public Release refuse(ReleaseId id, String reason) {
        var why = reason(reason);
        decidable(id);
        return releases.decide(
                id,
                State.REFUSED,
                Optional.empty(),
                Optional.empty(),
                why,
                tenancy.acting().person(),
                clock.instant());
    }

    /**
     * Takes back what was granted: by whoever watches, and by the workspace that asked, since a family tells it first.
     *
     * @throws InvalidValue without a reason
     */
    public Release withdraw(ReleaseId id, String reason) {
        var why = reason(reason);
        releases.hold(id);
        var release = releases.find(id).orElseThrow(NotFound::new);
        if (!watches()) {
            if (!release.owner().equals(tenancy.acting().workspace())) throw new NotFound();
            rights.requireWriter();
        }
        if (release.state() != State.GRANTED) throw new NotAllowed("release-decided");
        return releases.decide(
                id,
                State.WITHDRAWN,
                Optional.empty(),
                Optional.empty(),
                why,
                tenancy.acting().person(),
                clock.instant());
    }

    private void decidable(ReleaseId id) {
        requireWatch();
        releases.hold(id);
        var release = releases.find(id).orElseThrow(NotFound::new);
        if (release.state() != State.OPEN) throw new NotAllowed("release-decided");
        if (releases.isAskedBy(id, tenancy.acting().person())) throw new NotAllowed("release-own");
    }

    private void requireWatch() {
        tenancy.acting();
        if (!watches()) throw new NotAllowed("safeguarding");
    }

    /** One line in which nobody is named by a number or a day of birth. */
    private String fit(String words) {
        var line = TypedText.line(words);
        if (line.length() > WORDS_MAX) throw new InvalidValue("reason-long", WORDS_MAX, line.length());
        var details = new PersonalDetails(rights.today(), KnownContacts.NONE);
        if (!details.inPlain(PersonalDetails.LEAD, line).isEmpty()) throw new InvalidValue("release-words-personal");
        return line;
    }

    private String reason(String words) {
        var line = fit(words);
        if (line.isEmpty()) throw new InvalidValue("reason-empty");
        return line;
    }
}
