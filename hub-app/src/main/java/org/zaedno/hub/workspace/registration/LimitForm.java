package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.registration.Hold;
import org.zaedno.content.registration.PlaceLimit;
import org.zaedno.content.registration.Vacancy;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Notice;

/** How many may come and for whom some of it is kept. Tells what that would mean while it is typed. Knows no door. */
class LimitForm extends Div {
    private final IntegerField places = new IntegerField(getTranslation("organise.limit.places"));
    private final Div rows = new Div();
    private final Div meaning = new Div();
    private final transient List<Hold.Whom> choices;
    private final transient WhomNames names;
    private final transient Runnable typed;
    private final boolean offers;
    private transient Vacancy vacancy;

    LimitForm(Vacancy vacancy, boolean offers, List<Hold.Whom> choices, WhomNames names, Runnable typed) {
        this.offers = offers;
        this.vacancy = vacancy;
        this.choices = choices;
        this.names = names;
        this.typed = typed;
        addClassName("form");
        rows.addClassName("holds");
        meaning.addClassName("meaning");
        meaning.getElement().setAttribute("role", "status");
        places.setMin(0);
        places.setMax(PlaceLimit.MAX);
        places.setHelperText(getTranslation("organise.limit.places-help"));
        places.setManualValidation(true);
        places.setValueChangeMode(ValueChangeMode.LAZY);
        places.setClearButtonVisible(true);
        places.addValueChangeListener(change -> {
            if (change.isFromClient()) changed();
        });
        var more = new Button(getTranslation("organise.holds.add"), Drawing.of(Glyph.PLUS), click -> {
            rows.add(row());
            changed();
        });
        add(
                new H2(getTranslation("organise.limit.title")),
                places,
                new H3(getTranslation("organise.holds.title")),
                new Paragraph(getTranslation("organise.holds.text")),
                rows,
                more,
                meaning);
    }

    /** Holds that are released already belong to all: they are not shown. */
    void show(PlaceLimit limit, Instant now) {
        places.setValue(limit.places().orElse(null));
        rows.removeAll();
        limit.holds().stream()
                .filter(hold -> hold.release().filter(at -> !at.isAfter(now)).isEmpty())
                .forEach(hold -> rows.add(row().showing(hold)));
        tell();
    }

    /** Somebody took a place or gave one back. */
    void now(Vacancy vacancy) {
        if (vacancy.equals(this.vacancy)) return;
        this.vacancy = vacancy;
        tell();
    }

    /** @throws InvalidValue where something contradicts; it is said beside the field it is about */
    PlaceLimit read() {
        clear();
        var holds = rows().map(HoldRow::read).toList();
        try {
            return new PlaceLimit(places.getOptionalValue(), holds);
        } catch (InvalidValue no) {
            refuse(no, holds);
            throw no;
        }
    }

    LimitMeaning meaning(PlaceLimit wanted) {
        return new LimitMeaning(vacancy, wanted, offers);
    }

    private void refuse(Refusal no, List<Hold> holds) {
        if (no.key().endsWith(".hold-twice")) {
            holds.stream()
                    .map(Hold::whom)
                    .filter(whom -> rows().filter(row -> row.isFor(whom)).count() > 1)
                    .findFirst()
                    .flatMap(whom -> rows().filter(row -> row.isFor(whom)).reduce((first, second) -> second))
                    .ifPresent(row -> row.twice(no));
        } else {
            places.setErrorMessage(Notice.textOf(no));
            places.setInvalid(true);
        }
    }

    /** To what was refused. */
    void focusFault() {
        if (places.isInvalid()) places.focus();
    }

    private HoldRow row() {
        return new HoldRow(choices, names, this::changed);
    }

    private void changed() {
        typed.run();
        clear();
        tell();
    }

    /** Only of what can be set at all: what is wrong is said when it is to be kept. */
    private void tell() {
        meaning.removeAll();
        wanted().ifPresent(limit -> meaning(limit)
                .lines()
                .forEach(line -> meaning.add(new Paragraph(getTranslation(line.key(), line.arguments())))));
    }

    private Optional<PlaceLimit> wanted() {
        try {
            var holds = rows().flatMap(row -> row.whole().stream()).toList();
            return Optional.of(new PlaceLimit(places.getOptionalValue(), holds));
        } catch (InvalidValue notYet) {
            return Optional.empty();
        }
    }

    private void clear() {
        places.setInvalid(false);
        rows().forEach(HoldRow::clear);
    }

    private Stream<HoldRow> rows() {
        return rows.getChildren().map(HoldRow.class::cast);
    }
}
