package org.zaedno.hub.workspace.coalition;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.content.people.Duty;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.shell.CoalitionPlace;

@Configuration(proxyBeanMethods = false)
class CoalitionPlaces {
    @Bean
    CoalitionPlace frontWindowPlace() {
        return new CoalitionPlace(
                10, CoalitionNavigation.WINDOW, "coalition.window.title", Glyph.WINDOW, Duty.FRONT_PAGE);
    }

    @Bean
    CoalitionPlace profilePlace() {
        return new CoalitionPlace(
                15, CoalitionNavigation.PROFILE, "coalition.profile.title", Glyph.COALITION, Duty.FRONT_PAGE);
    }

    @Bean
    CoalitionPlace pagesPlace() {
        return new CoalitionPlace(20, CoalitionNavigation.PAGES, "coalition.pages.title", Glyph.PAGE, Duty.FRONT_PAGE);
    }

    @Bean
    CoalitionPlace figuresPlace() {
        return new CoalitionPlace(
                25, CoalitionNavigation.FIGURES, "coalition.figures.title", Glyph.FIGURES, Duty.FRONT_PAGE);
    }

    @Bean
    CoalitionPlace themesPlace() {
        return new CoalitionPlace(30, CoalitionNavigation.THEMES, "coalition.themes.title", Glyph.THEME, Duty.THEMES);
    }

    @Bean
    CoalitionPlace glossaryPlace() {
        return new CoalitionPlace(
                40, CoalitionNavigation.GLOSSARY, "coalition.glossary.title", Glyph.BOOK, Duty.THEMES);
    }

    @Bean
    CoalitionPlace unansweredPlace() {
        return new CoalitionPlace(
                45, CoalitionNavigation.UNANSWERED, "coalition.unanswered.title", Glyph.SEARCH, Duty.THEMES);
    }

    @Bean
    CoalitionPlace membersPlace() {
        return new CoalitionPlace(
                50, CoalitionNavigation.MEMBERS, "coalition.members.title", Glyph.PEOPLE, Duty.MEMBERSHIP);
    }
}
