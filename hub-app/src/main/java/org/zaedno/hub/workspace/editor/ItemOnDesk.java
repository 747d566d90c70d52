package org.zaedno.hub.workspace.editor;

import java.util.Map;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.Item;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.RichTextField;

/** What panels are told of the work, and may do to it. */
class ItemOnDesk implements DeskItem {
    private final EditorWork work;

    ItemOnDesk(EditorWork work) {
        this.work = work;
    }

    @Override
    public Item item() {
        return work.manuscript().item().orElseThrow();
    }

    @Override
    public boolean isBegun() {
        return work.manuscript().item().isPresent();
    }

    @Override
    public Optional<RichTextField> field(Language edition, String section) {
        return work.sheet().pair().field(edition, section);
    }

    @Override
    public Language inHand() {
        return work.sheet().sides().inHand();
    }

    @Override
    public Optional<EditionText> words(Language edition) {
        try {
            return Optional.of(work.manuscript().draft(edition).typed().toText());
        } catch (Refusal unfit) {
            return Optional.empty();
        }
    }

    @Override
    public void write(Language edition, String section, String words) {
        var draft = work.manuscript().draft(edition);
        draft.type(draft.typed().with(section, words));
        work.sheet().refresh();
        work.waits();
    }

    @Override
    public boolean saveAll() {
        work.save();
        return !work.unsaved();
    }

    @Override
    public Map<Language, Edition> editions() {
        return work.manuscript().editions();
    }

    @Override
    public boolean mayWrite() {
        return work.mayWrite();
    }

    @Override
    public void changed(Item item) {
        work.manuscript().accept(item);
        work.sheet().refresh();
    }

    @Override
    public void typed() {
        work.waits();
    }

    @Override
    public void reload() {
        work.manuscript().reload();
        work.sheet().remarked();
    }
}
