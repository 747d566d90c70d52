package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zaedno.content.files.FileDesk;
import org.zaedno.content.files.FileFilter;
import org.zaedno.content.files.FileFilter.Family;
import org.zaedno.content.files.FileIntake;
import org.zaedno.content.files.FileLimits;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.tenancy.Actor;

/** The library in a dialog: bring a file or take one that is there. What is asked next stands in the same dialog. */
class LibraryDialog extends Dialog {
    /** Files shown at once; the next ones come with a button. */
    private static final int STEP = 12;

    private final transient FileDesk desk;
    private final transient List<Family> wanted;
    private final TextField text = new TextField();
    private final Div files = new Div();
    private final Button more = new Button();
    private transient Consumer<KeptFile> chosen = file -> {};
    private int shown = STEP;

    LibraryDialog(FileDesk desk, FileIntake intake, Actor.Acting by, List<Family> wanted) {
        this.desk = desk;
        this.wanted = wanted;
        setHeaderTitle(getTranslation(
                wanted.contains(Family.DOCUMENT) ? "workspace.files.pick.file" : "workspace.files.pick.picture"));
        setWidth("min(58rem, 96vw)");
        setMaxHeight("92vh");
        text.setLabel(getTranslation("workspace.files.filter.text"));
        text.setClearButtonVisible(true);
        text.setMaxLength(FileLimits.NAME_MAX);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setWidthFull();
        text.addValueChangeListener(change -> {
            shown = STEP;
            show();
        });
        files.addClassName("library-files");
        files.getElement().setAttribute("aria-live", "polite");
        more.setText(getTranslation("workspace.files.pick.more"));
        more.addClickListener(click -> {
            shown += STEP;
            show();
        });
        if (desk.mayWrite()) add(new UploadArea(intake, by, wanted, arrived -> chosen.accept(arrived.getLast())));
        add(text, files, more);
        var no = new Button(getTranslation("workspace.question.no"), click -> close());
        no.addThemeName("tertiary");
        getFooter().add(no);
        show();
    }

    void onChosen(Consumer<KeptFile> chosen) {
        this.chosen = chosen;
    }

    /** In place of the library. */
    void ask(Component question) {
        removeAll();
        add(question);
    }

    private void show() {
        var filter = new FileFilter(
                Optional.of(text.getValue().strip()).filter(words -> !words.isEmpty()),
                wanted.contains(Family.DOCUMENT) ? Optional.empty() : Optional.of(Family.PICTURE),
                false);
        var found = desk.list(filter, 0, shown + 1);
        more.setVisible(found.size() > shown);
        files.removeAll();
        if (found.isEmpty()) files.add(new Paragraph(getTranslation("workspace.files.pick.none")));
        else files.add(FileGrid.choosing(found.subList(0, Math.min(shown, found.size())), file -> chosen.accept(file)));
    }
}
