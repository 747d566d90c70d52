package org.zaedno.hub.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What strangers may cost; see decision 0019.
 *
 * @param pagesAMinute pages that have to be made, for each network: many people may share one. What is kept in memory is
 *     free. Twenty a second all day are some two hundredths of what two cores make. 0: no limit
 * @param atOnce pages made for strangers at the same time, the rest wait; 0: as many as there are processors.
 *     Of searches and choices half as many, beside them
 * @param besideWork of the time for searches and choices, how much is used while somebody signed in is at work; 1: all
 */
@ConfigurationProperties("hub.limits")
record LimitsProperties(
        @DefaultValue("1200") int pagesAMinute,
        @DefaultValue("0") int atOnce,
        @DefaultValue("0.15") double besideWork) {

    LimitsProperties {
        if (pagesAMinute < 0 || atOnce < 0) throw new IllegalArgumentException("A limit cannot be below 0");
        if (!(besideWork > 0 && besideWork <= 1))
            throw new IllegalArgumentException("hub.limits.beside-work has to be above 0 and not above 1");
    }

    int turns() {
        return atOnce > 0 ? atOnce : Runtime.getRuntime().availableProcessors();
    }
}
