package org.zaedno.content.coalition;

import java.util.List;
import org.zaedno.content.language.Names;

/**
 * Something the coalition counts.
 *
 * @param text what is counted and how it changed, plain; may be empty
 * @param source who stands for the numbers: a figure without one is not shown anywhere
 * @param amounts in the order of time, one at least
 */
public record Figure(FigureId id, int version, Names name, Names text, Names source, List<Amount> amounts) {
    /** In characters: a heading of two lines on a phone. */
    public static final int NAME_MAX = 120;
    /** In characters: two or three sentences beside the bars. */
    public static final int TEXT_MAX = 400;
    /** In characters: a title, its issuer and a year. */
    public static final int SOURCE_MAX = 240;
    /** In characters: a school year, or a day. */
    public static final int PERIOD_MAX = 40;
    /** More bars than months in a year would be a chart, not a figure. */
    public static final int AMOUNTS_MAX = 12;

    /** @param amount a whole number of things, none below zero */
    public record Amount(Names period, int amount) {}
}
