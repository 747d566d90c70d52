package org.zaedno.hub.registration;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Forms that anybody may send.
 *
 * @param quickest nobody fills one sooner; a program does
 * @param goodFor how long one may stand open: over a night, with lunch the day after
 */
@ConfigurationProperties("hub.forms")
record FormsProperties(
        @DefaultValue("2s") Duration quickest,
        @DefaultValue("30h") Duration goodFor) {
    FormsProperties {
        if (quickest.isNegative() || goodFor.compareTo(quickest) <= 0)
            throw new IllegalArgumentException("A form has to be good for longer than it takes to fill it");
    }
}
