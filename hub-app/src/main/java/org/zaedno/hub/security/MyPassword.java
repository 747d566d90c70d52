package org.zaedno.hub.security;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.zaedno.content.people.PasswordDesk;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Tenancy;

/** The password of the person who is signed in. A new one ends all their sessions but the one in which it was set. */
@Service
public class MyPassword {
    private final SignIn signIn;
    private final PeopleDesk people;
    private final PasswordDesk desk;
    private final PasswordEncoder passwords;
    private final Tenancy tenancy;

    MyPassword(SignIn signIn, PeopleDesk people, PasswordDesk desk, PasswordEncoder passwords, Tenancy tenancy) {
        this.signIn = signIn;
        this.people = people;
        this.desk = desk;
        this.passwords = passwords;
        this.tenancy = tenancy;
    }

    /**
     * Replaces it. Guessing the present one has to wait, as on the sign-in page.
     *
     * @throws InvalidValue when the present one is wrong or the wished one does not fit
     * @throws NotAllowed for a trial account, which has none, and while guessing has to wait
     */
    public void change(String present, String wished) {
        var me = people.me();
        if (me.trial()) throw new NotAllowed("password-trial");
        PasswordRule.check(wished);
        try {
            if (signIn.prove(me.email(), present, "").isEmpty()) throw new InvalidValue("password-wrong");
        } catch (LockedException guessing) {
            throw new NotAllowed("guessing");
        }
        var hash = passwords.encode(wished);
        // Before the commit: a request of this very session must at no instant find it too old.
        tenancy.as(tenancy.current(), () -> OpenSession.goOn(desk.setMine(hash)));
    }
}
