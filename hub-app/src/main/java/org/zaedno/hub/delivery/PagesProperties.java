package org.zaedno.hub.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How public pages are kept.
 *
 * @param cache whether they are; off for measuring
 * @param memory how much they may take, gzipped: 64 MB hold some 6,000 pages of 10 KB, more than the coalition writes in years
 */
@ConfigurationProperties("hub.pages")
record PagesProperties(
        @DefaultValue("true") boolean cache,
        @DefaultValue("64MB") DataSize memory) {}
