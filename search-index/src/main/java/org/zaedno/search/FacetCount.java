package org.zaedno.search;

/** How many hits there would be with this value chosen. Always at least one, always exact. */
public record FacetCount(String value, long count) {}
