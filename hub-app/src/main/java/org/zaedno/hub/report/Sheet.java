package org.zaedno.hub.report;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table to be taken along, written as it is read.
 *
 * @param rows gives each row to whoever writes it, as many cells as the head has
 */
record Sheet(String name, List<String> head, Consumer<Consumer<List<Cell>>> rows) {}
