package org.zaedno.hub.workspace.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.files.FileDesk;
import org.zaedno.content.files.FileIntake;
import org.zaedno.content.files.FileWords;
import org.zaedno.content.files.Focus;
import org.zaedno.content.files.Licence;
import org.zaedno.content.files.ShowsChild;
import org.zaedno.content.files.SomePicture;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.safeguarding.Release;
import org.zaedno.content.safeguarding.ReleaseDesk;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class SafeguardingViewTest extends WorkspaceTest {
    private static final String WATCH = "zakrila@proba.example";
    private static final String PATHS = "koordinator.sedem-pateki@proba.example";
    private static int size = 40;

    @Autowired
    EditorialDesk desk;

    @Autowired
    ReleaseDesk releases;

    @Autowired
    FileIntake intake;

    @Autowired
    FileDesk files;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignInDesk accounts;

    @Test
    @SignedInAs(WATCH)
    void whoever_watches_sees_the_picture_with_its_text_and_decides() {
        var release = asked("Първи учебен ден на двора");
        open(SWALLOW + "/desk");
        assertThat(screen()).contains("Снимки, които чакат разрешение", "Решете");
        open(SWALLOW + "/safeguarding");
        assertThat(screen()).contains("Чакат решение", "Майката е съгласна.", "Разгледайте и решете");

        open(SWALLOW + "/safeguarding/" + release.id());
        assertThat(screen()).contains("Първи учебен ден на двора", "Записва се, че сте я отворили.");
        assertThat(find(Image.class).single().getSrc()).startsWith("/files/" + release.file());
        press("Разрешете");
        assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
        find(DatePicker.class).single().setValue(LocalDate.now().plusMonths(6));
        press("Разрешете");

        assertThat(screen()).contains("Решени наскоро", "Разрешена", "Оттеглете разрешението");
        assertThat(open(SWALLOW + "/safeguarding/" + release.id()).getClass().getSimpleName())
                .isEqualTo("NotFoundView");
    }

    @Test
    @SignedInAs(WATCH)
    void a_refusal_needs_a_reason_and_takes_it_to_those_who_asked() {
        var release = asked("Портрет на прозореца");
        open(SWALLOW + "/safeguarding/" + release.id());

        press("Откажете");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("Изберете кадър в гръб.");
        press("Откажете");

        assertThat(as(PATHS, releases::ours))
                .filteredOn(ours -> ours.id().equals(release.id()))
                .singleElement()
                .returns(Release.State.REFUSED, Release::state)
                .returns("Изберете кадър в гръб.", Release::answer);
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void others_see_what_their_own_workspace_asked_for_and_nothing_of_the_queue() {
        var release = asked("Игра в градината");

        open(SWALLOW + "/safeguarding");

        assertThat(screen()).contains("Нашите снимки на деца").doesNotContain("Чакат решение", "Майката е съгласна.");
        assertThat(open(SWALLOW + "/safeguarding/" + release.id()).getClass().getSimpleName())
                .isEqualTo("NotFoundView");
    }

    /** By another workspace, with a picture that is its own. */
    private Release asked(String title) {
        var by = actor(PATHS);
        var received = intake.receive(by, "dvor.jpg", new ByteArrayInputStream(SomePicture.jpeg(++size, 40)));
        return tenancy.as(by, () -> {
            files.describe(
                    received.id(),
                    received.name(),
                    new FileWords(
                            new Names("Дете на двора", "A child in the yard"),
                            "",
                            Licence.ALL_RIGHTS_RESERVED,
                            Visibility.PUBLIC,
                            Focus.MIDDLE,
                            Optional.of(ShowsChild.RECOGNISABLE)),
                    received.version());
            var text = new EditionText(title, "", "<p>Текст на новината.</p>");
            var item = desk.create(Kind.NEWS, Language.BG, text, Visibility.PUBLIC, Set.of())
                    .item()
                    .id();
            return releases.request(item, received.id(), "Майката е съгласна.");
        });
    }

    private <T> T as(String account, java.util.function.Supplier<T> work) {
        return tenancy.as(actor(account), work);
    }

    private Actor.Acting actor(String account) {
        var found = tenancy.as(
                Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(account)).orElseThrow());
        return new Actor.Acting(found.person(), found.workspace().orElseThrow());
    }

    private void press(String verb) {
        test(find(Button.class).all().stream()
                        .filter(button ->
                                button.getText().replace('\u00a0', ' ').equals(verb))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
