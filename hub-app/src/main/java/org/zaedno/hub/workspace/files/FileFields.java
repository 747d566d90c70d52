package org.zaedno.hub.workspace.files;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.zaedno.content.files.FileDesk;
import org.zaedno.content.files.FileFilter.Family;
import org.zaedno.content.files.FileIntake;
import org.zaedno.content.files.ItemFiles;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.workspace.kit.FileInText;
import org.zaedno.hub.workspace.kit.PictureInText;
import org.zaedno.hub.workspace.kit.RichTextField;

/**
 * What the editor takes from the library: a picture for a text, the cover and the attachments of an item. For the
 * workspace acted for at the moment of asking; ask from a view.
 */
@Component
public class FileFields {
    private final FileDesk desk;
    private final FileIntake intake;
    private final ItemFiles items;
    private final Tenancy tenancy;

    FileFields(FileDesk desk, FileIntake intake, ItemFiles items, Tenancy tenancy) {
        this.desk = desk;
        this.intake = intake;
        this.items = items;
        this.tenancy = tenancy;
    }

    /** Lets a text in this language take pictures and files from the library. */
    public void serve(RichTextField text, Language language) {
        text.onPictureWanted(place -> pickPicture(language, place::insert));
        text.onFileWanted(place -> pickFile(place::insert));
    }

    /** Opens the library for a link in a text. */
    public void pickFile(Consumer<FileInText> chosen) {
        var dialog = library(List.of(Family.DOCUMENT, Family.PICTURE));
        dialog.onChosen(file -> {
            dialog.close();
            chosen.accept(new FileInText(file.id().value(), file.nameInAddress(), file.name()));
        });
        dialog.open();
    }

    /** Opens the library for a picture in a text of this language; what it shows is asked for before it is given back. */
    public void pickPicture(Language language, Consumer<PictureInText> chosen) {
        var dialog = library(List.of(Family.PICTURE));
        dialog.onChosen(file -> dialog.ask(new PictureWords(file, language, desk, picked -> {
            dialog.close();
            chosen.accept(picked);
        })));
        dialog.open();
    }

    /** The picture that stands for an item. Every choice is kept at once; the item must have been saved before. */
    public PictureField cover(ItemId item) {
        return new PictureField(PictureField.Role.cover(item, items), this::pickDescribed);
    }

    /** How one gets to an event, drawn. Every choice is kept at once; the item must have been saved before. */
    public PictureField sketch(ItemId event) {
        return new PictureField(PictureField.Role.sketch(event, items), this::pickDescribed);
    }

    /** The files that hang on an item. Every choice is kept at once; the item must have been saved before. */
    public AttachmentsField attachments(ItemId item) {
        return new AttachmentsField(item, items, chosen -> {
            var dialog = library(List.of(Family.DOCUMENT, Family.PICTURE));
            dialog.onChosen(file -> {
                dialog.close();
                chosen.accept(file);
            });
            dialog.open();
        });
    }

    private void pickDescribed(Consumer<KeptFile> chosen) {
        var dialog = library(List.of(Family.PICTURE));
        dialog.onChosen(file -> {
            if (file.isReadyForReaders()) {
                dialog.close();
                chosen.accept(file);
            } else {
                dialog.ask(new MissingWords(file, desk, ready -> {
                    dialog.close();
                    chosen.accept(ready);
                }));
            }
        });
        dialog.open();
    }

    private LibraryDialog library(List<Family> wanted) {
        return new LibraryDialog(desk, intake, tenancy.acting(), wanted);
    }
}
