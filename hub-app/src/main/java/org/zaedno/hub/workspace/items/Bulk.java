package org.zaedno.hub.workspace.items;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zaedno.content.publication.Bin;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.content.publication.Seen;
import org.zaedno.content.publication.Step;
import org.zaedno.content.publication.StepWords;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.theme.ThemeId;

/**
 * The same to many items: each through the doors, in a transaction of its own, as it was in the list. What is refused
 * for one item stops no other.
 */
@Component
class Bulk {
    /** What became of one item. */
    record Answer(ItemRow item, Optional<Refusal> refused) {}

    /** What became of all, and how to take back what can be taken back; {@code undo} is run once at most. */
    record Outcome(List<Answer> answers, Optional<Runnable> undo) {
        long done() {
            return answers.stream().filter(answer -> answer.refused().isEmpty()).count();
        }

        List<Answer> refused() {
            return answers.stream()
                    .filter(answer -> answer.refused().isPresent())
                    .toList();
        }
    }

    /** Does it to one item. @return how to take it back, where one can */
    private interface Deed {
        Optional<Runnable> to(ItemRow row);
    }

    private final EditorialDesk desk;
    private final Bin bin;

    Bulk(EditorialDesk desk, Bin bin) {
        this.desk = desk;
        this.bin = bin;
    }

    /** With every edition of the items that is where the step begins. An item without any is refused as the desk does. */
    Outcome take(Step step, List<ItemRow> rows) {
        return each(rows, row -> {
            var open = desk.open(row.id());
            var editions = open.editions().values();
            var ready = editions.stream()
                    .filter(edition -> desk.stepsOpenToMe(edition).contains(step))
                    .toList();
            var taken = ready.isEmpty()
                    ? List.of(open.edition(row.source())
                            .orElse(editions.iterator().next()))
                    : ready;
            var after = taken.stream()
                    .map(edition -> desk.take(
                            step, row.id(), edition.language(), Seen.of(edition, open.item()), StepWords.NONE))
                    .toList();
            // Out of the archive it comes as a draft: what readers had is not shown again without a look.
            return step == Step.ARCHIVE
                    ? Optional.of(() -> after.forEach(edition -> desk.take(
                            Step.RESTORE,
                            row.id(),
                            edition.language(),
                            Seen.edition(edition.version()),
                            StepWords.NONE)))
                    : Optional.empty();
        });
    }

    Outcome bin(List<ItemRow> rows) {
        return each(rows, row -> {
            int version = bin.putIn(row.id(), row.version()).version();
            return Optional.of(() -> bin.takeOut(row.id(), version));
        });
    }

    Outcome takeOut(List<ItemRow> rows) {
        return each(rows, row -> {
            int version = bin.takeOut(row.id(), row.version()).version();
            return Optional.of(() -> bin.putIn(row.id(), version));
        });
    }

    Outcome show(Visibility readers, List<ItemRow> rows) {
        return each(rows, row -> settle(row, readers, row.themes()));
    }

    /** These themes besides those an item has. */
    Outcome addThemes(Set<ThemeId> themes, List<ItemRow> rows) {
        return each(rows, row -> {
            var all = new HashSet<>(row.themes());
            all.addAll(themes);
            return settle(row, row.visibility(), Set.copyOf(all));
        });
    }

    private Optional<Runnable> settle(ItemRow row, Visibility readers, Set<ThemeId> themes) {
        Item now = desk.settle(row.id(), readers, themes, row.version());
        ItemId id = row.id();
        return Optional.of(() -> desk.settle(id, row.visibility(), row.themes(), now.version()));
    }

    private static Outcome each(List<ItemRow> rows, Deed deed) {
        var answers = new ArrayList<Answer>();
        var back = new ArrayList<Runnable>();
        for (var row : rows) {
            try {
                deed.to(row).ifPresent(back::add);
                answers.add(new Answer(row, Optional.empty()));
            } catch (Refusal refused) {
                answers.add(new Answer(row, Optional.of(refused)));
            }
        }
        return new Outcome(answers, back.isEmpty() ? Optional.empty() : Optional.of(() -> back.forEach(Bulk::quietly)));
    }

    /** What somebody has changed since stays as they left it. */
    private static void quietly(Runnable undo) {
        try {
            undo.run();
        } catch (Refusal changedMeanwhile) {
            // Theirs counts; the list shows how it stands.
        }
    }
}
