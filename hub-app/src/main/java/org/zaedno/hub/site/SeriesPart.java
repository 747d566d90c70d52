package org.zaedno.hub.site;

import java.util.List;

/**
 * The other events of a series, beside one of them.
 *
 * @param all where the whole series is listed
 * @param coming the next first
 * @param past the last first
 */
record SeriesPart(String name, String all, List<ItemCard> coming, List<ItemCard> past) {}
