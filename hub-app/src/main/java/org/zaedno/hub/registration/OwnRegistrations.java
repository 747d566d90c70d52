package org.zaedno.hub.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.registration.Registrations;
import org.zaedno.content.registration.Registrations.Own;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.RegistrationSecret;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.site.PersonalScreen;
import org.zaedno.hub.site.PersonalScreen.Sending;
import org.zaedno.hub.site.RegistrationScreen.Asked;

/** Opens a personal link. One that leads nowhere says so in one way, whatever the reason. */
@Component
class OwnRegistrations {
    /** Who came, and to what. */
    record Here(Actor.Registrant me, Own own, Asked asked) {
        String secret() {
            return me.secret().value();
        }
    }

    private final Tenancy tenancy;
    private final Registrations registrations;
    private final EventForms events;
    private final PersonalScreen screen;
    private final FormKeys keys;
    private final RefusedStrangers refused;

    OwnRegistrations(
            Tenancy tenancy,
            Registrations registrations,
            EventForms events,
            PersonalScreen screen,
            FormKeys keys,
            RefusedStrangers refused) {
        this.tenancy = tenancy;
        this.registrations = registrations;
        this.events = events;
        this.screen = screen;
        this.keys = keys;
        this.refused = refused;
    }

    Object at(Language language, String secret, HttpServletResponse response, Function<Here, Object> answer) {
        PersonalLink.keepQuiet(response);
        Here here;
        try {
            var me = new Actor.Registrant(new RegistrationSecret(secret));
            var own = tenancy.as(me, registrations::mine);
            here = new Here(me, own, events.mine(me, own.form().event(), language));
        } catch (NotFound | InvalidValue noSuchLink) {
            refused.note("a personal link that leads nowhere");
            return screen.over(language);
        }
        return answer.apply(here);
    }

    /** For the buttons of a page; a cookie of somebody signed in opens none of them. */
    Sending sending(Here here, HttpServletRequest request) {
        return new Sending(keys.issue(here.secret()), PersonalLink.csrf(request));
    }

    /** Whether the button was on a page of this registration, and not too long ago. */
    boolean isFresh(Here here, String key) {
        var worth = keys.judge(here.secret(), key);
        boolean fresh = worth == FormKeys.Worth.GOOD || worth == FormKeys.Worth.TOO_QUICK;
        if (!fresh) refused.note("a button of a personal page (" + worth + ")");
        return fresh;
    }
}
