package org.zaedno.content.registration;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.RegistrationSecret;

/** Makes the secret of a personal link from the form that was sent. Nobody stores it; the database knows its hash. */
@Component
public class PersonalLinks {
    private static final String HMAC = "HmacSHA256";

    private final RegistrationKey key;

    public PersonalLinks(RegistrationKey key) {
        this.key = key;
    }

    /** Always the same for the same form. */
    public RegistrationSecret secret(ItemId event, FormKey form) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.bytes(), HMAC));
            var made = mac.doFinal((event + "/" + form.value()).getBytes(StandardCharsets.UTF_8));
            return new RegistrationSecret(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(made));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Of who is invited by name: always the same for the same invitation. */
    public LinkSecret invitation(EventInvitationId invitation) {
        var sealed = key.seal("invitation", invitation.toString());
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
