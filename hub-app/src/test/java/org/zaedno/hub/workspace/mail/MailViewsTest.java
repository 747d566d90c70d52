package org.zaedno.hub.workspace.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.World;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.language.Language;
import org.zaedno.content.mail.MailId;
import org.zaedno.content.mail.Occasion;
import org.zaedno.content.mail.Registered;
import org.zaedno.content.registration.PersonalLinks;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class MailViewsTest extends WorkspaceTest {
    /** Where the trial coordinator works. */
    private static final String PATHS = "proba-sedem-pateki";

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private PersonalLinks links;

    private World world;

    @BeforeEach
    void arrange() {
        world = new World(access);
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    void a_mail_that_did_not_arrive_is_in_the_list_with_its_reason_and_can_be_sent_again() {
        var name = "Мария " + UUID.randomUUID();
        var mail = undelivered(name);

        open(PATHS + "/mail?state=failed");
        assertThat(screen()).contains(name, "Запазено място", "Недоставено", "такъв адрес няма");
        open(PATHS + "/mail/" + mail);
        assertThat(screen()).contains("Имате място: Среща за ранна подкрепа", name);
        test(button("Изпратете отново")).click();
        assertThat(screen()).contains("Ново писмо чака");
        open(PATHS + "/mail");

        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getText().equals("Запазено място")))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    void words_are_changed_beside_the_mail_they_make_and_can_be_taken_back() {
        open(PATHS + "/mail/texts/event-thanks");
        var subject = find(TextField.class).single();

        test(subject).setValue("До нови срещи, {{име}}");
        assertThat(screen()).contains("До нови срещи, Мария Примерова");
        test(find(TextArea.class).single()).setValue("Благодарим, {{прякор}}");
        assertThat(screen()).contains("Не знаем какво да попълним на мястото на „прякор“");
        test(find(TextArea.class).single()).setValue("Благодарим за {{събитие}}.");
        test(button("Запишете")).click();
        open(PATHS + "/mail/texts");
        assertThat(screen()).contains("Ваш текст");
        open(PATHS + "/mail/texts/event-thanks");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("До нови срещи, {{име}}");
        test(find(RadioButtonGroup.class).single()).selectItem("Английски");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Thank you: {{event}}");
        open(PATHS + "/mail/texts/event-thanks");
        test(button("Върнете предишния текст")).click();

        assertThat(find(TextField.class).single().getValue()).isEqualTo("Благодарим Ви: {{събитие}}");
    }

    @Test
    @SignedInAs(SignedInAs.AUTHOR)
    void who_does_not_run_events_finds_no_mail() {
        open(SWALLOW + "/mail");

        assertThat(screen()).contains("водят организаторите и координаторите");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .doesNotContain("Писма");
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private MailId undelivered(String name) {
        var owner = new WorkspaceId(world.sql()
                .sql("select id from content.workspace where slug = ?")
                .param(PATHS)
                .query(UUID.class)
                .single());
        var event = Registered.forAnEvent(world, links, owner);
        var mail =
                event.mail(event.person(name, "wrong@people.example", Language.BG), Occasion.CONFIRMED, Instant.now());
        world.sql().sql("""
                        update content.mail set state = 'FAILED', attempts = 1, settled_at = now(), answer_code = 550,
                               answer = '550 5.1.1 no such user' where id = ?""").param(mail.value()).update();
        return mail;
    }
}
