package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.zaedno.content.coalition.Profile;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.hub.workspace.kit.PairField;

/** The coalition's profile in both languages side by side, with the head of the home page as it would be. Knows no desk. */
class ProfileForm extends Composite<Div> {
    private static final Names NOTHING = new Names("", "");

    private final PairField name = PairField.line("coalition.profile.name", Profile.NAME_MAX, NOTHING);
    private final PairField shortName = PairField.line("coalition.profile.short", Profile.SHORT_MAX, NOTHING)
            .helped("coalition.profile.short-help");
    private final PairField goal = PairField.line("coalition.profile.goal", Profile.LINE_MAX, NOTHING);
    private final PairField promise = PairField.line("coalition.profile.promise", Profile.LINE_MAX, NOTHING);
    private final PairField why =
            PairField.lines("coalition.profile.why", Profile.WHY_MAX, NOTHING).helped("coalition.profile.why-help");
    private final PairField description =
            PairField.lines("coalition.profile.description", Profile.DESCRIPTION_MAX, NOTHING);
    private final PairField members = PairField.lines("coalition.profile.members", Profile.MEMBERS_MAX, NOTHING);
    private final PairField convened = PairField.line("coalition.profile.convened", Profile.CONVENED_MAX, NOTHING);
    private final TextField email = new TextField(getTranslation("coalition.profile.email"));
    private final Paragraph refused = new Paragraph();
    private final HomePreview preview;
    private int version;

    ProfileForm(HomePreview preview, Runnable save) {
        this.preview = preview;
        goal.typed(this::draw);
        promise.typed(this::draw);
        why.typed(this::draw);
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        email.setHelperText(getTranslation("coalition.profile.email-help"));
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        var button = new Button(getTranslation("coalition.profile.save"), click -> save.run());
        button.addThemeName("primary");
        getContent().addClassName("profile-form");
        getContent()
                .add(
                        part("called", name, shortName),
                        part("home", goal, promise, why, new H3(getTranslation("coalition.profile.preview")), preview),
                        part("elsewhere", description, members, convened, email),
                        refused,
                        button);
    }

    void show(Profile profile) {
        name.show(profile.name());
        shortName.show(profile.shortName());
        goal.show(profile.goal());
        promise.show(profile.promise());
        why.show(profile.why());
        description.show(profile.description());
        members.show(profile.members());
        convened.show(profile.convened());
        email.setValue(profile.email());
        onto(profile.version());
        draw();
    }

    /** What is typed is from now on a change of this version. */
    void onto(int newest) {
        version = newest;
        refuse("");
    }

    Profile typed() {
        return new Profile(
                version,
                name.names(),
                shortName.names(),
                goal.names(),
                promise.names(),
                why.names(),
                description.names(),
                members.names(),
                convened.names(),
                email.getValue());
    }

    void refuse(String text) {
        refused.setText(text);
    }

    private void draw() {
        preview.show(goal.names(), promise.names(), why.names());
    }

    private Component part(String key, Component... fields) {
        var part = new Div(
                new H2(getTranslation("coalition.profile." + key)),
                new Paragraph(getTranslation("coalition.profile." + key + "-text")));
        part.addClassName("form");
        part.add(fields);
        return part;
    }
}
