package org.zaedno.hub.site;

import java.util.List;
import org.zaedno.content.publication.Kind;

/** One page of a list of items of a kind, and the way to the others. */
record ItemRows(Kind kind, List<ItemCard> cards, long count, Pager pager) {}
