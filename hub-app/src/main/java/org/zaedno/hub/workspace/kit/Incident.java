package org.zaedno.hub.workspace.kit;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke. The reader gets this code, the log gets the same code with the whole story, once. */
public record Incident(String code) {
    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    /** Without letters and digits that are taken for one another on the telephone. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    /** 31 to the sixth: no two of one day are the same. */
    private static final int LENGTH = 6;

    private static final RandomGenerator RANDOM = new SecureRandom();

    public static Incident log(Throwable failure) {
        var incident = new Incident(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
        LOG.error("Incident {}", incident.code, failure);
        return incident;
    }
}
