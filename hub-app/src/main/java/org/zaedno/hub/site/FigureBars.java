package org.zaedno.hub.site;

import java.util.List;
import org.zaedno.content.coalition.Figure;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.words.Typography;

/** A figure of the coalition as readers see it: each number as a bar, the longest across the whole field. */
record FigureBars(String name, String text, String source, List<Bar> bars) {
    /** Of the field, in the units of its drawing. */
    static final int FIELD = 400;

    /** @param width of {@link #FIELD} */
    record Bar(String period, String amount, int width, boolean last) {}

    static FigureBars of(Figure figure, Phrases words) {
        var language = words.language();
        int most =
                figure.amounts().stream().mapToInt(Figure.Amount::amount).max().orElse(0);
        var last = figure.amounts().getLast();
        return new FigureBars(
                Typography.flow(figure.name().in(language)),
                Typography.flow(figure.text().in(language)),
                Typography.flow(figure.source().in(language)),
                figure.amounts().stream()
                        .map(it -> new Bar(
                                Typography.flow(it.period().in(language)),
                                words.number(it.amount()),
                                most == 0 ? 0 : (int) ((long) FIELD * it.amount() / most),
                                it == last))
                        .toList());
    }

    /** One number alone has nothing to be compared with. */
    boolean series() {
        return bars.size() > 1;
    }
}
