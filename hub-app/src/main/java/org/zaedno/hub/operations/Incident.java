package org.zaedno.hub.operations;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke. The reader gets the code, the log gets the same code with the whole story, once. */
public record Incident(String code) {
    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that are taken for one another on the telephone. */
    private static final String LETTERS = "23456789ACDEFHJKMNPRTWXY";
    /** 24 to the eighth: no two of one year are the same. */
    private static final int LENGTH = 8;

    /** @param where what was being done; never a secret or a person's data */
    public static Incident log(String where, Throwable cause) {
        var code = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .insert(LENGTH / 2, '-');
        LOG.error("Incident {} at {}", code, where, cause);
        return new Incident(code.toString());
    }
}
