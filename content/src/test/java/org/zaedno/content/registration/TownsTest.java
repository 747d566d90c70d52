package org.zaedno.content.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zaedno.content.Content;
import org.zaedno.content.practice.Region;
import org.zaedno.content.tenancy.Actor;

class TownsTest {
    private final Content content = Content.shared();

    @Test
    void every_town_is_found_by_both_its_names_and_only_one_name_is_of_two() {
        record Town(String bg, String en, Region region) {}
        var all = content.world()
                .sql()
                .sql("select name_bg as bg, name_en as en, region from content.town")
                .query(Town.class)
                .list();

        assertThat(all).hasSize(257);
        assertThat(all).extracting(Town::region).containsAll(EnumSet.allOf(Region.class));
        content.as(Actor.STRANGER, () -> {
            for (var town : all) {
                var known = town.bg().equals("Бяла") ? Optional.<Region>empty() : Optional.of(town.region());
                assertThat(region(town.bg())).as(town.bg()).isEqualTo(known);
                assertThat(region(town.en())).as(town.en()).isEqualTo(known);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "гр. Варна,VARNA",
        "гр.Варна,VARNA",
        "ВАРНА,VARNA",
        "град Русе,RUSE",
        "Rousse,RUSE",
        "София-град,SOFIA_CITY",
        "Sofiya,SOFIA_CITY",
        "sofia,SOFIA_CITY",
        "Софийска област,SOFIA_DISTRICT",
        "Велико  Търново,VELIKO_TARNOVO",
        "В. Търново,VELIKO_TARNOVO",
        "гр. В.Търново,VELIKO_TARNOVO",
        "Veliko Turnovo,VELIKO_TARNOVO",
        "Ст. Загора,STARA_ZAGORA",
        "Kurdjali,KARDZHALI",
        "Burgas (Bulgaria),BURGAS",
        "'Бяла, обл. Русе',RUSE",
        "Бяла (Варненско),VARNA",
        "'с. Аврен, обл. Варна',VARNA",
        "с. Аврен област Варна,VARNA",
        "Разград,RAZGRAD"
    })
    void a_town_is_known_as_people_write_it(String written, Region region) {
        assertThat(content.as(Actor.STRANGER, () -> region(written))).contains(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Бяла", "Byala", "с. Баня", "Виена", "123", "-", "гр.", "Варна и Добрич"})
    void what_is_not_known_stays_so(String written) {
        assertThat(content.as(Actor.STRANGER, () -> region(written))).isEmpty();
    }

    private Optional<Region> region(String written) {
        return content.sql()
                .sql("select coalesce(content.region_of(?), '')")
                .param(written)
                .query(String.class)
                .optional()
                .filter(code -> !code.isEmpty())
                .map(Region::valueOf);
    }
}
