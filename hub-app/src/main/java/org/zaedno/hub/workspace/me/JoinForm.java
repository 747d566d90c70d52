package org.zaedno.hub.workspace.me;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.JoinDesk;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Which workspace somebody wants to join, and who they are. Knows no desk; a refusal is shown beside what was typed. */
class JoinForm extends Composite<Div> {
    private final ComboBox<Workspace> where = new ComboBox<>();
    private final TextArea words = new TextArea();

    JoinForm(BiConsumer<WorkspaceId, String> ask) {
        where.setLabel(getTranslation("join.where"));
        where.setItemLabelGenerator(workspace -> workspace.name().in(ReadersLanguage.current()));
        where.setRequiredIndicatorVisible(true);
        where.setManualValidation(true);
        words.setLabel(getTranslation("join.words"));
        words.setHelperText(getTranslation("join.words.help"));
        words.setMaxLength(JoinDesk.WORDS_MAX);
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        words.setMinHeight("7rem");
        var send = new Button(getTranslation("join.ask"), click -> send(ask));
        send.addThemeName("primary");
        getContent().addClassName("form");
        getContent()
                .add(
                        new H2(getTranslation("join.ask.title")),
                        new Paragraph(getTranslation("join.ask.text")),
                        where,
                        words,
                        send);
    }

    void offer(List<Workspace> workspaces) {
        where.setItems(workspaces);
    }

    /** As the address wishes; one that is not offered changes nothing. */
    void choose(List<Workspace> workspaces, Slug wished) {
        workspaces.stream()
                .filter(offered -> offered.slug().equals(wished))
                .findFirst()
                .ifPresent(where::setValue);
    }

    private void send(BiConsumer<WorkspaceId, String> ask) {
        where.setInvalid(where.isEmpty());
        where.setErrorMessage(getTranslation("join.where.missing"));
        words.setInvalid(false);
        if (where.isEmpty()) {
            where.focus();
            return;
        }
        try {
            ask.accept(where.getValue().id(), words.getValue());
            words.clear();
            where.clear();
        } catch (InvalidValue refused) {
            words.setErrorMessage(Notice.textOf(refused));
            words.setInvalid(true);
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
    }
}
