package org.zaedno.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which forms meet, without any dictionary. */
class FormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "семейство семейства семейството семействата",
                "проект проекти проектът проекта проектите",
                "услуга услуги услугата услугите",
                "приемен приемна приемни приемната приемните приемния",
                "закон закони законът закона законите",
                "функция функции функцията функциите",
                "реинтеграция реинтеграцията реинтеграции реинтеграциите",
                "деинституционализация деинституционализацията",
                "събитие събития събитието събитията",
                "болница болници болницата болниците",
                "ученик ученици ученикът учениците",
                "доброволец доброволци доброволецът доброволеца доброволците",
                "европеец европейци европеецът",
                "гражданин граждани гражданинът гражданите",
                "педагог педагози педагогът педагозите",
                "министър министри министърът министрите",
                "семеен семейна семейни семейния",
                "голям голяма големи големите",
                "ера ерата ери ерите",
                "зло злото зли злите",
                "чай чая чаят чаеве",
                "радост радостта радости",
                "заповед заповедта заповеди",
                "момче момчета момчето момчетата",
                "музей музеи музея музеят музеите",
                "критерий критерии критерия критериите",
                "резултат резултати резултата резултатите",
                "заплата заплати заплатата заплатите",
                "успех успехи успеха успехите",
                "получава получават получаваме получавате получаваха получаваше получавайте",
                "участва участвам участват участвахме участваха",
                "търси търсят търсихме търсеха търсете",
                "статия статии статията статиите"
            })
    void rules_bring_together(String forms) {
        assertThat(Terms.primary(forms))
                .hasSameSizeAs(forms.split(" "))
                .containsOnly(Terms.primary(forms).getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "дете деца детето децата",
                "мъж мъже мъжът мъжете",
                "око очи окото очите",
                "ухо уши ухото ушите",
                "път пътища пътят пътя пътищата",
                "тяло тела тялото телата",
                "брат братя братът братята",
                "човек хора човекът хората",
                "дърво дървета дървото дърветата",
                "име имена името имената",
                "време времена времето времената",
                "гръб гърба гърбове",
                "цел цели целта целите",
                "вземам взема взимам взехме взел взетото",
                "приемам приема приеха приел приети",
                "отивам отида отиде отишли",
                "идвам дойде дошли",
                "виждам видя видяха видели",
                "предвиждам предвиди предвидени",
                "съм са бях бяха била бъде бъдат",
                "давам даде дадоха дадени",
                "помагам помогна помогнаха",
                "провеждам проведе проведоха проведено",
                "избирам избере избрани",
                "child children child's children's",
                "woman women",
                "taught teach teaches teaching",
                "child's children"
            })
    void irregular_forms_are_known(String forms) {
        assertThat(Terms.primary(forms))
                .hasSameSizeAs(forms.split(" "))
                .containsOnly(Terms.primary(forms).getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "дом, дума",
        "закон, законност",
        "танк, танци",
        "формула, формат",
        "бог, богат",
        "цел, цяла",
        "карта, кар",
        "оферта, офер",
        "мечта, меч",
        "family, familiar",
        "child, chill"
    })
    void different_words_stay_apart(String one, String other) {
        assertThat(Terms.primary(one)).isNotEqualTo(Terms.primary(other));
    }

    @Test
    void a_form_of_two_words_has_the_stems_of_both() {
        assertThat(Terms.finds("човек", "много хора")).isTrue();
        assertThat(Terms.finds("хор", "два хора")).isTrue();
        assertThat(Terms.finds("хор", "един човек")).isFalse();
        assertThat(Terms.finds("leave", "the leaves of a tree")).isTrue();
        assertThat(Terms.finds("leaf", "the leaves of a tree")).isTrue();
        assertThat(Terms.finds("leaf", "he will leave")).isFalse();
    }
}
