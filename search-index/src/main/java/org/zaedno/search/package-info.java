/** Finding things: the port {@code SearchIndex} and its records. */
package org.zaedno.search;
