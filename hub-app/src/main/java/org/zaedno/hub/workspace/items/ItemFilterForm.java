package org.zaedno.hub.workspace.items;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Colleague;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemFilter.Coming;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Standing;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.theme.ThemeId;
import org.zaedno.hub.workspace.kit.DayField;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Narrows a list. Says what was chosen; showing it is the address's business. */
public class ItemFilterForm extends Composite<Div> {
    private final TextField words = new TextField();
    private final Select<Language> language =
            choice("items.filter.language", ItemsNavigation::nameOf, Language.values());
    private final Select<Standing> standing =
            choice("items.filter.standing", item -> "items.standing." + ItemQuery.name(item), Standing.values());
    private final Select<Kind> kind = choice("items.filter.kind", item -> "site.kinds." + item.key(), Kind.values());
    private final Select<Visibility> visibility = choice(
            "workspace.visibility.label",
            item -> "workspace.visibility.name-" + ItemQuery.name(item),
            Visibility.values());
    private final Select<Coming> coming =
            choice("items.filter.coming", item -> "items.coming." + ItemQuery.name(item), Coming.values());
    private final Select<Theme> theme = new Select<>();
    private final Select<Colleague> person = new Select<>();
    private final Select<Colleague> assignee = new Select<>();
    private final DayField from = new DayField(getTranslation("items.filter.from"));
    private final DayField to = new DayField(getTranslation("items.filter.to"));
    private final Details more = new Details();
    private final transient List<Theme> themes;
    private final transient List<Colleague> colleagues;
    private final transient Consumer<ItemFilter> chosen;

    public ItemFilterForm(List<Theme> themes, List<Colleague> colleagues, Consumer<ItemFilter> chosen) {
        this.themes = themes;
        this.colleagues = colleagues;
        this.chosen = chosen;
        words.setLabel(getTranslation("items.filter.words"));
        words.setClearButtonVisible(true);
        words.setMaxLength(EditionText.TITLE_MAX);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        label(theme, "items.filter.theme", item -> item.name().in(ReadersLanguage.current()));
        theme.setItems(themes);
        label(person, "items.filter.person", Colleague::name);
        person.setItems(colleagues);
        label(assignee, "items.filter.assignee", Colleague::name);
        assignee.setItems(colleagues);
        List.<HasValue<?, ?>>of(words, language, standing, kind, visibility, coming, theme, person, assignee, from, to)
                .forEach(field -> field.addValueChangeListener(this::changed));
        more.setSummaryText(getTranslation("items.filter.more"));
        more.add(row(theme, person, assignee, visibility, coming, from, to));
        getContent().add(row(words, kind, language, standing), more);
        getContent().addClassName("narrowing");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("items.filter.label"));
    }

    /** @param ofOneKind whether the list is of one kind anyway */
    public void show(ItemFilter filter, boolean ofOneKind) {
        words.setValue(filter.words().orElse(""));
        language.setValue(filter.language().orElse(null));
        standing.setValue(filter.standing().orElse(null));
        kind.setValue(filter.kind().orElse(null));
        kind.setVisible(!ofOneKind);
        visibility.setValue(filter.visibility().orElse(null));
        coming.setValue(filter.coming().orElse(null));
        theme.setValue(filter.theme().flatMap(this::theme).orElse(null));
        person.setValue(filter.person().flatMap(this::colleague).orElse(null));
        assignee.setValue(filter.assignee().flatMap(this::colleague).orElse(null));
        var query = new ItemQuery(filter, org.zaedno.content.publication.ItemSort.LAST_CHANGED, ItemQuery.SIZE, 1);
        from.setValue(query.from().orElse(null));
        to.setValue(query.to().orElse(null));
        if (filter.theme().isPresent()
                || filter.person().isPresent()
                || filter.assignee().isPresent()
                || filter.visibility().isPresent()
                || filter.coming().isPresent()
                || filter.from().isPresent()
                || filter.until().isPresent()) more.setOpened(true);
    }

    private void changed(ValueChangeEvent<?> change) {
        if (!change.isFromClient()) return;
        chosen.accept(new ItemFilter(
                ItemQuery.words(words.getValue()),
                kind.getOptionalValue(),
                language.getOptionalValue(),
                standing.getOptionalValue(),
                theme.getOptionalValue().map(Theme::id),
                visibility.getOptionalValue(),
                person.getOptionalValue().map(Colleague::id),
                ItemQuery.beginning(from.getOptionalValue()),
                ItemQuery.end(to.getOptionalValue()),
                coming.getOptionalValue(),
                assignee.getOptionalValue().map(Colleague::id),
                false));
    }

    private Optional<Theme> theme(ThemeId id) {
        return themes.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Optional<Colleague> colleague(PersonId id) {
        return colleagues.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @SafeVarargs
    private <E> Select<E> choice(String label, Function<E, String> key, E... values) {
        var select = new Select<E>();
        label(select, label, item -> getTranslation(key.apply(item)));
        select.setItems(values);
        return select;
    }

    private <E> void label(Select<E> select, String label, Function<E, String> name) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("items.filter.any"));
        select.setItemLabelGenerator(item -> item == null ? getTranslation("items.filter.any") : name.apply(item));
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("filter");
        return row;
    }
}
