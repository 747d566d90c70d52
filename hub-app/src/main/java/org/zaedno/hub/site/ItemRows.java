package org.zaedno.hub.site;

import java.util.List;

/** One page of a list of items of a kind, and the way to the others. */
record ItemRows(String kind, List<ItemCard> cards, long count, Pager pager, Place place) {}
