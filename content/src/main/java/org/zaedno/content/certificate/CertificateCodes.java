package org.zaedno.content.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.registration.RegistrationKey;

/**
 * Makes codes and seals under the hub's own key. Neither is stored: the database knows the hash of a code, and of a name that it has
 * forgotten only a seal that nobody can try names against without both the key and the code.
 */
@Component
public class CertificateCodes {
    private final RegistrationKey key;

    public CertificateCodes(RegistrationKey key) {
        this.key = key;
    }

    /** Always the same for the same certificate. */
    public CertificateCode of(CertificateId certificate) {
        return CertificateCode.of(key.seal("certificate", certificate.toString()));
    }

    /** What stays of the name once the person is forgotten. */
    public byte[] seal(CertificateCode code, String name) {
        return key.seal("certificate-name", code.value() + "\n" + folded(name));
    }

    /** What the database knows of the code. */
    public static byte[] hash(CertificateCode code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.value().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** As two people would write the same name: capitals, spaces, hyphens and accents apart. */
    private static String folded(String name) {
        return Normalizer.normalize(TypedText.line(name), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}.]+", " ")
                .replace('ѝ', 'и')
                .strip();
    }
}
