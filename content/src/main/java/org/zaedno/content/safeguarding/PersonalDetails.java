package org.zaedno.content.safeguarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.Kind;

/**
 * Finds in a text by what somebody could be found. Pure: the same words, day and contacts give the same answer.
 *
 * <p>A whole date counts as a date of birth where the same sentence speaks of birth beside it, or where it stands beside
 * a child like a name's addition ("the boy, 12.03.2015") and would make that child a minor; a date on which something
 * happened to the child does not.
 */
public final class PersonalDetails {
    /** What {@link Finding#section()} says of a title; no section is called so. */
    public static final String TITLE = "title";

    public static final String LEAD = "lead";

    /** One kind of thing to look for. Earlier rules are surer: what they found is not found again by a later one. */
    interface Rule {
        void find(Reading reading, String section, List<Finding> found);
    }

    private final List<Rule> rules;

    /** @param today tells who is a minor, and that nobody is born tomorrow */
    public PersonalDetails(LocalDate today, KnownContacts known) {
        rules = List.of(
                new PersonalNumbers(today),
                new Mailboxes(known),
                new BirthDates(today),
                new PhoneNumbers(known),
                new ChildInPlace());
    }

    /** In the order of reading: title, lead, the sections of the kind. */
    public List<Finding> in(Kind kind, EditionText text) {
        var found = new ArrayList<>(inPlain(TITLE, text.title()));
        found.addAll(inPlain(LEAD, text.lead()));
        for (var section : kind.sections()) {
            inHtml(section.name(), text.section(section.name())).stream()
                    .filter(finding -> !isWhatTheSectionIsFor(kind, finding))
                    .forEach(found::add);
        }
        return found;
    }

    /** Whom to turn to about a practice is asked for: how a colleague is reached at work. */
    private static boolean isWhatTheSectionIsFor(Kind kind, Finding finding) {
        return kind == Kind.PRACTICE
                && finding.section().equals("contact")
                && (finding.detail() == Detail.PHONE || finding.detail() == Detail.EMAIL);
    }

    public List<Finding> inPlain(String section, String plain) {
        return sorted(read(Reading.ofPlain(plain), section));
    }

    /** Also in the addresses of links and the words of pictures, where they say more than the text beside them. */
    public List<Finding> inHtml(String section, String html) {
        var found = read(Reading.ofHtml(html), section);
        for (var attribute : Reading.ofAttributes(html)) {
            for (var hidden : read(attribute, section)) {
                if (found.stream().noneMatch(seen -> seen.value().equals(hidden.value()))) found.add(hidden);
            }
        }
        return sorted(found);
    }

    private List<Finding> read(Reading reading, String section) {
        var kept = new ArrayList<Finding>();
        for (var rule : rules) {
            var found = new ArrayList<Finding>();
            rule.find(reading, section, found);
            found.stream()
                    .filter(next -> kept.stream().noneMatch(next::overlaps))
                    .forEach(kept::add);
        }
        return kept;
    }

    private static List<Finding> sorted(List<Finding> found) {
        return found.stream().sorted(Comparator.comparingInt(Finding::start)).toList();
    }
}
