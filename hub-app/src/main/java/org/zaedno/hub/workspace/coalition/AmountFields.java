package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.coalition.Figure;
import org.zaedno.content.language.Names;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;

/** The numbers of a figure, a row for each period. A row without anything in it does not count. */
class AmountFields extends Div {
    private final Div rows = new Div();

    AmountFields(List<Figure.Amount> amounts) {
        addClassName("amounts");
        var more = new Button(
                getTranslation("coalition.figures.more"), Drawing.of(Glyph.PLUS), click -> add(Optional.empty()));
        add(rows, more);
        amounts.forEach(amount -> add(Optional.of(amount)));
        if (amounts.isEmpty()) add(Optional.empty());
    }

    List<Figure.Amount> amounts() {
        return rows.getChildren()
                .map(Row.class::cast)
                .flatMap(row -> row.amount().stream())
                .toList();
    }

    private void add(Optional<Figure.Amount> amount) {
        rows.add(new Row(amount));
    }

    private static final class Row extends Div {
        private final TextField bg = new TextField();
        private final TextField en = new TextField();
        private final IntegerField number = new IntegerField();

        Row(Optional<Figure.Amount> amount) {
            addClassName("amount");
            var period = getTranslation("coalition.figures.period");
            bg.setLabel(getTranslation("coalition.pair.bg", period));
            en.setLabel(getTranslation("coalition.pair.en", period));
            number.setLabel(getTranslation("coalition.figures.number"));
            bg.setMaxLength(Figure.PERIOD_MAX);
            en.setMaxLength(Figure.PERIOD_MAX);
            amount.ifPresent(it -> {
                bg.setValue(it.period().bg());
                en.setValue(it.period().en());
                number.setValue(it.amount());
            });
            var away = new Button(Drawing.of(Glyph.CLOSE), click -> removeFromParent());
            away.addThemeName("icon");
            away.setAriaLabel(getTranslation("coalition.figures.away"));
            add(bg, en, number, away);
        }

        /** A missing number counts as one below zero: it is refused with words, not dropped. */
        Optional<Figure.Amount> amount() {
            if (bg.isEmpty() && en.isEmpty() && number.isEmpty()) return Optional.empty();
            return Optional.of(new Figure.Amount(
                    new Names(bg.getValue(), en.getValue()),
                    number.getOptionalValue().orElse(-1)));
        }
    }
}
