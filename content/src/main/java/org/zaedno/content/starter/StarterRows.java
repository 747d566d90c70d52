package org.zaedno.content.starter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.coalition.Figure;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.starter.StarterFile.StarterFigure;
import org.zaedno.content.starter.StarterFile.StarterNews;
import org.zaedno.content.starter.StarterFile.StarterPerson;
import org.zaedno.content.starter.StarterFile.StarterProfile;
import org.zaedno.content.starter.StarterFile.StarterTerm;
import org.zaedno.content.starter.StarterFile.StarterText;
import org.zaedno.content.starter.StarterFile.StarterTheme;
import org.zaedno.content.starter.StarterFile.StarterWorkspace;
import org.zaedno.content.workspace.Mark;
import tools.jackson.databind.json.JsonMapper;

/** Writes starter content row by row. Ids are made of names, so every hub begins with the same covers. */
final class StarterRows {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    /** The hour at which starter news is dated: a working morning. */
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final JdbcClient sql;
    private final Instant today;

    StarterRows(JdbcClient sql, Instant today) {
        this.sql = sql;
        this.today = today;
    }

    void workspace(StarterWorkspace workspace, Mark mark, int joined) {
        sql.sql("""
                        insert into content.workspace (id, slug, type, name_bg, name_en, short_bg, short_en, about_bg, about_en, website, email,
                                                       mark_yarn, mark_core, mark_ring, mark_corner, mark_tone, joined, sample)
                        values (:id, :slug, :type, :nameBg, :nameEn, :shortBg, :shortEn, :aboutBg, :aboutEn, :website, :email,
                                :yarn, :core, :ring, :corner, :tone, :joined, :sample)""")
                .param("id", id("workspace", workspace.slug()))
                .param("slug", workspace.slug())
                .param("type", workspace.type().name())
                .param("nameBg", workspace.name().bg())
                .param("nameEn", workspace.name().en())
                .param("shortBg", workspace.shortName().bg())
                .param("shortEn", workspace.shortName().en())
                .param("aboutBg", workspace.about().bg())
                .param("aboutEn", workspace.about().en())
                .param("website", workspace.website())
                .param("email", workspace.email() == null ? "" : workspace.email())
                .param("yarn", mark.yarn())
                .param("core", mark.core())
                .param("ring", mark.ring())
                .param("corner", mark.corner())
                .param("tone", mark.tone())
                .param("joined", joined)
                .param("sample", workspace.sample())
                .update();
    }

    void theme(StarterTheme theme) {
        sql.sql("""
                        insert into content.theme (id, slug, position, name_bg, name_en, introduction_bg, introduction_en)
                        values (?, ?, (select count(*) from content.theme), ?, ?, ?, ?)""")
                .params(
                        id("theme", theme.slug()),
                        theme.slug(),
                        theme.name().bg(),
                        theme.name().en(),
                        theme.introduction().bg(),
                        theme.introduction().en())
                .update();
    }

    void profile(StarterProfile profile) {
        sql.sql("""
                        update content.coalition_profile
                           set version = 1, name_bg = ?, name_en = ?, short_bg = ?, short_en = ?, goal_bg = ?, goal_en = ?,
                               promise_bg = ?, promise_en = ?, why_bg = ?, why_en = ?, description_bg = ?, description_en = ?,
                               members_bg = ?, members_en = ?, convened_bg = ?, convened_en = ?""")
                .params(Stream.of(
                                profile.name(),
                                profile.shortName(),
                                profile.goal(),
                                profile.promise(),
                                profile.why(),
                                profile.description(),
                                profile.members(),
                                profile.convened())
                        .<Object>flatMap(names -> Stream.of(names.bg(), names.en()))
                        .toList())
                .update();
    }

    void figure(StarterFigure figure) {
        sql.sql("""
                        insert into content.figure (id, position, name_bg, name_en, text_bg, text_en, source_bg, source_en,
                                                    periods_bg, periods_en, amounts)
                        values (?, (select count(*) from content.figure), ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id("figure", figure.name().en()),
                        figure.name().bg(),
                        figure.name().en(),
                        figure.text().bg(),
                        figure.text().en(),
                        figure.source().bg(),
                        figure.source().en(),
                        figure.amounts().stream().map(it -> it.period().bg()).toArray(String[]::new),
                        figure.amounts().stream().map(it -> it.period().en()).toArray(String[]::new),
                        figure.amounts().stream().map(Figure.Amount::amount).toArray(Integer[]::new))
                .update();
    }

    void asked(StarterWorkspace workspace) {
        for (var theme : workspace.asked()) {
            sql.sql("insert into content.workspace_theme (owner, theme) values (?, ?)")
                    .params(id("workspace", workspace.slug()), id("theme", theme))
                    .update();
        }
    }

    void term(StarterTerm term) {
        sql.sql("""
                        insert into content.glossary_term (id, name_bg, name_en, abbreviation_bg, abbreviation_en, variants_bg, variants_en,
                                                           definition_bg, definition_en, theme, see_also)
                        values (:id, :nameBg, :nameEn, :abbreviationBg, :abbreviationEn, :variantsBg, :variantsEn,
                                :definitionBg, :definitionEn, :theme, :seeAlso)""")
                .param("id", id("term", term.bg().name()))
                .param("nameBg", term.bg().name())
                .param("nameEn", term.en().name())
                .param("abbreviationBg", term.bg().abbreviation())
                .param("abbreviationEn", term.en().abbreviation())
                .param("variantsBg", term.bg().variants().toArray(String[]::new))
                .param("variantsEn", term.en().variants().toArray(String[]::new))
                .param("definitionBg", term.bg().definition())
                .param("definitionEn", term.en().definition())
                .param("theme", term.theme() == null ? null : id("theme", term.theme()))
                .param(
                        "seeAlso",
                        term.seeAlso().stream().map(name -> id("term", name)).toArray(UUID[]::new))
                .update();
    }

    void person(StarterPerson person) {
        var id = id("person", person.email());
        sql.sql("insert into content.person (id, email, name, language, trial) values (?, ?, ?, ?, true)")
                .params(id, person.email(), person.name(), person.language())
                .update();
        for (var membership : person.memberships()) {
            sql.sql("insert into content.membership (person, workspace, roles) values (?, ?, ?)")
                    .params(
                            id,
                            id("workspace", membership.workspace()),
                            membership.roles().toArray(String[]::new))
                    .update();
        }
        for (var duty : person.duties()) {
            sql.sql("insert into content.duty (person, duty) values (?, ?)")
                    .params(id, duty)
                    .update();
        }
    }

    void news(StarterNews news) {
        var item = id("news", news.slug());
        var owner = id("workspace", news.workspace());
        var author = news.author() == null ? null : id("person", news.author());
        var at = date(news.published());
        sql.sql("""
                        insert into content.item (id, owner, kind, slug, visibility, source, created_at, created_by)
                        values (:item, :owner, 'NEWS', :slug, :visibility, :source, :at, :author)""")
                .param("item", item)
                .param("owner", owner)
                .param("slug", news.slug())
                .param("visibility", news.visibility())
                .param("source", news.editions().containsKey("bg") ? "bg" : "en")
                .param("at", at)
                .param("author", author)
                .update();
        for (var theme : news.themes()) {
            sql.sql("insert into content.item_theme (owner, item, theme) values (?, ?, ?)")
                    .params(owner, item, id("theme", theme))
                    .update();
        }
        news.editions().forEach((language, text) -> edition(item, owner, language, text, at, author));
        sql.sql("insert into content.change (subject, what) values (?, 'ITEM')")
                .param(item)
                .update();
    }

    private void edition(
            UUID item, UUID owner, String language, StarterText written, OffsetDateTime at, @Nullable UUID author) {
        var text = new EditionText(written.title(), written.lead(), written.body());
        var published = written.state().equals("PUBLISHED");
        for (var statement : new String[] {"""
            insert into content.edition (owner, item, language, title, lead, sections, state, revision, published_revision, published_at, shown_at, changed_at, changed_by, source_revision, review_asked_at, review_asked_by)
            values (:owner, :item, :language, :title, :lead, :sections::jsonb, :state, 1, :publishedRevision, :publishedAt, :publishedAt, :at, :author,
                    (select 1 from content.item i where i.id = :item and i.source <> :language),
                    case when :state = 'IN_REVIEW' then :at::timestamptz end, case when :state = 'IN_REVIEW' then :author::uuid end)""", """
            insert into content.revision (owner, item, language, number, title, lead, sections, author, at)
            values (:owner, :item, :language, 1, :title, :lead, :sections::jsonb, :author, :at)""", """
            insert into content.edition_step (owner, item, language, state, person, at)
            values (:owner, :item, :language, :state, :author, :at)"""}) {
            sql.sql(statement)
                    .param("owner", owner)
                    .param("item", item)
                    .param("language", language)
                    .param("title", text.title())
                    .param("lead", text.lead())
                    .param("sections", JsonMapper.shared().writeValueAsString(Map.of("body", text.body())))
                    .param("state", written.state())
                    .param("publishedRevision", published ? Integer.valueOf(1) : null)
                    .param("publishedAt", published ? at : null)
                    .param("at", at)
                    .param("author", author)
                    .update();
        }
    }

    OffsetDateTime date(@Nullable String written) {
        if (written == null) return today.atOffset(ZoneOffset.UTC);
        var day = written.matches("-\\d+d")
                ? today.atZone(SOFIA)
                        .toLocalDate()
                        .minusDays(Long.parseLong(written.substring(1, written.length() - 1)))
                : LocalDate.parse(written);
        return day.atTime(MORNING).atZone(SOFIA).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
