package org.zaedno.hub.paper;

import java.util.List;
import java.util.function.BinaryOperator;
import org.zaedno.content.workspace.Mark;

/**
 * A list on paper.
 *
 * @param kind what it is, in words
 * @param title what it is about
 * @param lines said below the title
 * @param foot said below the list
 * @param page the words "page x of y" of x and y
 */
public record TableSheet(
        Imprint imprint,
        Mark mark,
        String kind,
        String title,
        List<String> lines,
        List<Column> columns,
        List<List<String>> rows,
        String foot,
        BinaryOperator<String> page) {
    /**
     * @param share of the width, in proportion to the others
     * @param names whether it heads its row
     */
    public record Column(String name, float share, boolean names) {}
}
