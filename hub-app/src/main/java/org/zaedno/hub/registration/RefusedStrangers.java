package org.zaedno.hub.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zaedno.content.registration.RegistrationKey;
import org.zaedno.hub.delivery.Network;

/**
 * Notes in the hub's log what strangers were refused, so that its operator sees somebody trying keys. Without secrets and
 * addresses: a network has a mark instead, the same for a day.
 */
@Component
class RefusedStrangers {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedStrangers.class);
    private static final String PURPOSE = "network";
    /** In bytes: enough to tell networks apart on a day, too few to be found out by trying all addresses. */
    private static final int MARK = 3;

    private final RegistrationKey key;
    private final Clock clock;

    RefusedStrangers(RegistrationKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** @param what was refused; never what somebody typed */
    void note(String what) {
        var network = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? Network.of(asked.getRequest().getRemoteAddr()).name()
                : "";
        var mark = key.seal(PURPOSE, LocalDate.ofInstant(clock.instant(), clock.getZone()) + "/" + network);
        LOG.info("Refused {} from network {}", what, HexFormat.of().formatHex(mark, 0, MARK));
    }
}
