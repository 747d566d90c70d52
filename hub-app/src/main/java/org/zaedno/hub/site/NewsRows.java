package org.zaedno.hub.site;

import java.util.List;

/** One page of a list of news, and the way to the others. */
record NewsRows(List<NewsCard> cards, long count, Pager pager, Place place) {}
