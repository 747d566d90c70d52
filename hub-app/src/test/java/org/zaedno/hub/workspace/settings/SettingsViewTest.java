package org.zaedno.hub.workspace.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zaedno.content.theme.Theme;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class SettingsViewTest extends WorkspaceTest {
    private static final String PATHS = "proba-sedem-pateki/settings";

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void its_people_read_the_settings_and_find_no_button_to_save() {
        open(SWALLOW + "/settings");

        assertThat(screen()).contains("ги сменя координаторът").doesNotContain("Запишете представянето");
        assertThat(find(TextField.class).all()).isNotEmpty().allMatch(TextField::isReadOnly);
    }

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    void what_a_coordinator_saves_is_there_the_next_time() {
        open(PATHS);
        test(field("Телефон")).setValue("+359 2 000 000");
        press("Запишете представянето");
        assertThat(screen()).contains("Записано");

        open(PATHS);
        assertThat(field("Телефон").getValue()).isEqualTo("+359 2 000 000");

        test(field("Телефон")).setValue("обадете се");
        press("Запишете представянето");
        assertThat(field("Телефон").isInvalid()).isTrue();
        assertThat(field("Телефон").getErrorMessage()).contains("+359");
    }

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    void a_pale_colour_shows_its_figures_is_refused_and_the_nearest_readable_one_is_a_press_away() {
        open(PATHS);
        test(field("Свой цвят вместо нишката")).setValue("#ffb020");

        assertThat(screen()).contains("1,8 : 1, нужно е 4,5", "не може да се запише");
        press("Изтъчете знака");
        assertThat(field("Свой цвят вместо нишката").isInvalid()).isTrue();

        var take = find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("Вземете най-близкия"))
                .findFirst()
                .orElseThrow();
        test(take).click();
        assertThat(screen()).contains("Цветът се чете навсякъде");
        press("Изтъчете знака");
        assertThat(screen()).contains("Знакът е изтъкан");
    }

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    void a_coordinator_says_on_which_themes_to_ask() {
        open(PATHS);
        CheckboxGroup<Theme> themes = find(CheckboxGroup.class).all().getFirst();
        var before = themes.getValue();
        var other = themes.getListDataView()
                .getItems()
                .filter(theme -> !before.contains(theme))
                .findFirst()
                .orElseThrow();

        themes.setValue(Set.of(other));
        press("Запишете темите");
        open(PATHS);

        themes = find(CheckboxGroup.class).all().getFirst();
        assertThat(themes.getValue()).containsExactly(other);
        themes.setValue(before);
        press("Запишете темите");
        assertThat(screen()).contains("Записано");
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
