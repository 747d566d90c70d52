package org.zaedno.content.theme;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.tenancy.ChangedMeanwhile;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/** Where the glossary is kept by who holds the duty of themes. */
@Service
@Transactional
public class GlossaryDesk {
    /** As many as somebody looks through for one that went by mistake. */
    private static final int REMOVED_MAX = 50;

    private final JdbcClient sql;
    private final Glossary glossary;
    private final Duties duties;
    private final Tenancy tenancy;
    private final Clock clock;

    GlossaryDesk(JdbcClient sql, Glossary glossary, Duties duties, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.glossary = glossary;
        this.duties = duties;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @throws InvalidValue where a term of that name is there already */
    public Term add(TermText bg, TermText en, Optional<ThemeId> theme, Set<TermId> seeAlso) {
        duties.require(Duty.THEMES);
        var id = TermId.fresh();
        write("""
                insert into content.glossary_term (id, name_bg, name_en, abbreviation_bg, abbreviation_en, variants_bg, variants_en,
                                                   definition_bg, definition_en, theme, see_also, changed_at, changed_by)
                values (:id, :nameBg, :nameEn, :abbreviationBg, :abbreviationEn, :variantsBg, :variantsEn,
                        :definitionBg, :definitionEn, :theme, :seeAlso, :now, :by)""", id, bg, en, theme, seeAlso, 0);
        return find(id);
    }

    /**
     * Writes a term anew.
     *
     * @throws ChangedMeanwhile when somebody else was faster
     * @throws InvalidValue where another term has that name
     */
    public Term change(
            TermId id, TermText bg, TermText en, Optional<ThemeId> theme, Set<TermId> seeAlso, int expectedVersion) {
        duties.require(Duty.THEMES);
        find(id);
        int changed = write("""
                update content.glossary_term
                   set version = version + 1, name_bg = :nameBg, name_en = :nameEn, abbreviation_bg = :abbreviationBg,
                       abbreviation_en = :abbreviationEn, variants_bg = :variantsBg, variants_en = :variantsEn,
                       definition_bg = :definitionBg, definition_en = :definitionEn, theme = :theme, see_also = :seeAlso,
                       changed_at = :now, changed_by = :by
                 where id = :id and version = :version and removed_at is null""", id, bg, en, theme, seeAlso, expectedVersion);
        if (changed == 0) throw new ChangedMeanwhile();
        return find(id);
    }

    /** Who wrote a term last, and when; the name is empty where nobody did by hand. */
    public record Hand(String person, Instant at) {}

    /** Of every term, removed ones too. */
    @Transactional(readOnly = true)
    public Map<TermId, Hand> hands() {
        duties.require(Duty.THEMES);
        return sql
                .sql("select term, person, at from content.glossary_hands()")
                .query((row, number) -> Map.entry(
                        new TermId(row.getObject("term", UUID.class)),
                        new Hand(
                                row.getString("person"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was taken out and can be brought back, the last first. */
    @Transactional(readOnly = true)
    public List<Term> removed() {
        duties.require(Duty.THEMES);
        return sql.sql(Glossary.TERM + " where t.removed_at is not null order by t.removed_at desc, t.id limit ?")
                .param(REMOVED_MAX)
                .query(Glossary::term)
                .list();
    }

    /** Out of the glossary, until it is brought back. @throws NotFound where it is out already */
    public void remove(TermId id) {
        duties.require(Duty.THEMES);
        find(id);
        removed(id, "now()");
    }

    /** Takes a removal back. @throws InvalidValue where another term has taken its name */
    public Term bringBack(TermId id) {
        duties.require(Duty.THEMES);
        removed(id, "null");
        return find(id);
    }

    private void removed(TermId id, String at) {
        try {
            int changed = sql.sql(
                            "update content.glossary_term set version = version + 1, changed_at = ?, changed_by = ?,"
                                    + " removed_at = " + at + " where id = ?")
                    .params(
                            clock.instant().atOffset(ZoneOffset.UTC),
                            tenancy.acting().person().value(),
                            id.value())
                    .update();
            if (changed == 0) throw new NotFound();
        } catch (DuplicateKeyException taken) {
            throw new InvalidValue("term-taken");
        }
        tell(id);
    }

    private int write(
            String statement,
            TermId id,
            TermText bg,
            TermText en,
            Optional<ThemeId> theme,
            Set<TermId> seeAlso,
            int version) {
        try {
            int written = sql.sql(statement)
                    .param("id", id.value())
                    .param("version", version)
                    .param("nameBg", bg.name())
                    .param("nameEn", en.name())
                    .param("abbreviationBg", bg.abbreviation())
                    .param("abbreviationEn", en.abbreviation())
                    .param("variantsBg", bg.variants().toArray(String[]::new))
                    .param("variantsEn", en.variants().toArray(String[]::new))
                    .param("definitionBg", bg.definition())
                    .param("definitionEn", en.definition())
                    .param("theme", theme.map(ThemeId::value).orElse(null))
                    .param("seeAlso", seeAlso.stream().map(TermId::value).toArray(UUID[]::new))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", tenancy.acting().person().value())
                    .update();
            tell(id);
            return written;
        } catch (DuplicateKeyException taken) {
            throw new InvalidValue("term-taken");
        }
    }

    private Term find(TermId id) {
        return glossary.all().stream()
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void tell(TermId id) {
        sql.sql("insert into content.change (subject, what) values (?, 'THEME')")
                .param(id.value())
                .update();
    }
}
