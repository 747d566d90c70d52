/** The application: the only place that knows both content and search. Starts in {@link org.zaedno.hub.Hub}. */
package org.zaedno.hub;
