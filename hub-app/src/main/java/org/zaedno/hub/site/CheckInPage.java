package org.zaedno.hub.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.InstitutionKind;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.content.registration.RegistrationClosed;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.delivery.Assets;
import org.zaedno.hub.words.Phrases;

/**
 * The door of an event, whole without a script. Every line of the list is in it; those that were not asked for are hidden.
 *
 * @param back where the event is in the workspace
 * @param roster another text as soon as somebody else is expected
 * @param formKey of the forms on this page: sent again they change nothing
 */
public record CheckInPage(
        Phrases words,
        Assets assets,
        ItemId event,
        String back,
        String title,
        String when,
        List<DoorGuest> guests,
        List<InstitutionKind> kinds,
        String roster,
        Keeping keeping,
        Asked asked,
        String formKey,
        Csrf csrf)
        implements Page {

    /** The session's token, for forms and for the script. */
    public record Csrf(String name, String header, String token) {}

    /** From when to when a phone may keep this page. */
    public record Keeping(Instant from, Instant until) {
        public boolean allows(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    /** Which lines to show. */
    public enum Show {
        EXPECTED,
        PRESENT,
        ALL
    }

    /** Somebody not on the list who cannot be let in like this; what was typed is typed once only. */
    public record WalkIn(String name, String institution, String town, Refusal refusal) {
        /** The organiser may let them in all the same. */
        public boolean isFull() {
            return refusal instanceof RegistrationClosed closed && closed.why() == RegistrationClosed.Why.FULL;
        }
    }

    /**
     * @param q as typed, cut to 100 characters
     * @param just who was marked a moment ago: shown whatever else was asked for
     * @param unknown nobody here has the code that was typed
     */
    public record Asked(String q, Show show, Optional<ParticipantId> just, Optional<WalkIn> walkIn, boolean unknown) {}

    @Override
    public String template() {
        return "checkIn.jte";
    }

    @Override
    public boolean forEveryone() {
        return false;
    }

    public String text(String key, Object... arguments) {
        return words.text("check-in." + key, arguments);
    }

    public String asset(String file) {
        return assets.address(file);
    }

    public String address() {
        return "/checkin/" + event + "/" + words.language().tag();
    }

    public Language otherLanguage() {
        return words.language() == Language.EN ? Language.BG : Language.EN;
    }

    public long present() {
        return guests.stream().filter(DoorGuest::present).count();
    }

    public long absent() {
        return guests.size() - present();
    }

    public boolean isJust(DoorGuest guest) {
        return asked.just().filter(guest.id()::equals).isPresent();
    }

    public boolean isShown(DoorGuest guest) {
        return isJust(guest)
                || (asked.show() == Show.ALL || guest.present() == (asked.show() == Show.PRESENT))
                        && GuestWords.fit(guest.words(), asked.q());
    }

    /** While something is looked for, the whole list answers. */
    public String tab(Show show) {
        return address() + "?show=" + show.name().toLowerCase(java.util.Locale.ROOT);
    }

    public String hour(DoorGuest guest) {
        return guest.markedAt().map(words::hour).orElse("");
    }

    public String refusal(Refusal refusal) {
        return words.text("refusal." + refusal.key(), refusal.arguments());
    }
}
