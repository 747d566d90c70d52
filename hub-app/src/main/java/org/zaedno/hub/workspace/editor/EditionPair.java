package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.Remark;
import org.zaedno.content.publication.Returned;
import org.zaedno.content.publication.Step;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.compare.Compared;
import org.zaedno.hub.workspace.compare.ComparisonView;
import org.zaedno.hub.workspace.kit.RichTextField;

/** The editions on the table, row by row beside each other. A column is made when its edition is first laid there. */
class EditionPair extends Div {
    private final transient Manuscript manuscript;
    private final transient EditorDoors doors;
    private final transient EditorWishes wishes;
    private final transient DeskItem item;
    private final transient Phrases words;
    private final Map<Language, EditionColumn> columns = new EnumMap<>(Language.class);
    private transient Map<Language, List<Remark>> remarks = new EnumMap<>(Language.class);
    private transient Map<Language, Returned> returns = Map.of();
    private transient Optional<Language> changesShown = Optional.empty();

    EditionPair(EditorWork work, Phrases words) {
        this.manuscript = work.manuscript();
        this.doors = work.doors();
        this.wishes = work;
        this.item = work.item();
        this.words = words;
        addClassName("pair");
        if (manuscript.kind().sections().size() > 1) addClassName("pair-many");
        // the head, title and lead come before the sections
        getStyle().set("--rows", String.valueOf(manuscript.kind().sections().size() + 3));
    }

    /** @param front the one that is seen where there is room for one */
    void lay(Sides sides, Language front) {
        sides.shown().forEach(language -> columns.computeIfAbsent(language, this::column));
        columns.forEach((language, column) -> {
            column.lay(sides.shown().contains(language), language == front);
        });
        setClassName("pair-alone", sides.right().isEmpty());
        remarks.keySet().retainAll(sides.shown());
    }

    /** Asks again what colleagues say about the editions on the table. */
    void listen(Sides sides) {
        manuscript.item().ifPresent(item -> {
            remarks = new EnumMap<>(Language.class);
            sides.shown().stream()
                    .filter(language -> manuscript.draft(language).stored().isPresent())
                    .forEach(language -> remarks.put(language, doors.remarks().of(item.id(), language)));
            returns = doors.returns().of(item.id());
        });
    }

    /** @param next where the next step of the page is */
    void refresh(Sides sides, boolean mayWrite, Optional<Language> next) {
        var source = manuscript.source(sides.left());
        for (var language : sides.shown()) {
            var now = new EditionNow(
                    manuscript.steps(manuscript.draft(language)),
                    mayWrite,
                    source,
                    PublicAddress.of(manuscript, language),
                    Optional.ofNullable(returns.get(language)),
                    remarks.getOrDefault(language, List.of()));
            columns.get(language).refresh(now, next.filter(language::equals).isPresent());
        }
        if (changesShown.filter(sides.shown()::contains).filter(this::isStale).isEmpty()) hideChanges();
    }

    /** The first edition that can go forward: the one in hand before the other. */
    Optional<Language> next(Sides sides) {
        return sides.shown().reversed().stream()
                .filter(language -> manuscript
                        .draft(language)
                        .stored()
                        .flatMap(
                                edition -> StepOffer.of(edition, open(language)).next())
                        .isPresent())
                .findFirst();
    }

    Optional<Step> step(Language language) {
        return manuscript
                .draft(language)
                .stored()
                .flatMap(edition -> StepOffer.of(edition, open(language)).next());
    }

    Optional<RichTextField> field(Language language, String section) {
        return Optional.ofNullable(columns.get(language))
                .flatMap(column -> Optional.ofNullable(column.form().parts().get(section)))
                .map(FieldPart::field)
                .filter(RichTextField.class::isInstance)
                .map(RichTextField.class::cast);
    }

    void focusHead(Language language) {
        columns.get(language).focusHead();
    }

    void focus(Language language) {
        columns.get(language).form().focus();
    }

    /** Between the revision this translation was made from and the source as it is stored now. Once more hides it. */
    private void changes(Draft translation) {
        if (changesShown.isPresent()) {
            hideChanges();
            return;
        }
        var item = manuscript.item().orElseThrow();
        var from = translation.stored().flatMap(edition -> edition.origin().revision());
        var now = manuscript.draft(item.source()).stored().map(Edition::text);
        if (from.isEmpty() || now.isEmpty()) return;
        if (!columns.containsKey(item.source()) || !columns.get(item.source()).isLaid()) wishes.toggle(item.source());
        changesShown = Optional.of(translation.language());
        show(item.source(), doors.revisions().text(item.id(), item.source(), from.get()), now.get());
    }

    private void show(Language source, EditionText before, EditionText now) {
        var parts = columns.get(source).form().parts();
        var fields = List.copyOf(parts.values());
        var compared = Compared.of(manuscript.kind(), before, now);
        for (int at = 0; at < fields.size(); at++) {
            var one = compared.get(at);
            if (!one.comparison().isSame()) fields.get(at).above(new ComparisonView(List.of(one)));
        }
    }

    private void hideChanges() {
        changesShown = Optional.empty();
        columns.values().forEach(column -> column.form().parts().values().forEach(FieldPart::above));
    }

    private boolean isStale(Language language) {
        return manuscript.draft(language).stored().filter(Edition::stale).isPresent();
    }

    private java.util.Set<Step> open(Language language) {
        return manuscript.steps(manuscript.draft(language));
    }

    private EditionColumn column(Language language) {
        var draft = manuscript.draft(language);
        var column = new EditionColumn(
                draft, manuscript.kind(), wishes, doors.remarks(), words, wishes::remarked, () -> changes(draft));
        var source = manuscript.source(language);
        int place = (int) columns.keySet().stream()
                .filter(there -> there == source || language != source && there.compareTo(language) < 0)
                .count();
        addComponentAtIndex(place, column);
        column.form().rich().forEach(field -> doors.tools().forEach(tool -> tool.equip(field, language, item)));
        return column;
    }
}
