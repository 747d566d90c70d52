package org.zaedno.hub.pages;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker of the W3C, in this process: nothing is asked of anybody. Reads its schemas once, some 2 seconds. */
final class HtmlChecker implements ErrorHandler {
    /** What the checker says and what is right all the same, each with its reason. */
    private static final List<String> RIGHT = List.of(
            // A text that is one part has no heading of its own beside the page's; an unnamed section is no landmark.
            "Section lacks heading.",
            // A list may have a name (ARIA 1.2); what may not have one is looked for in EveryPageTest.
            "Possible misuse of “aria-label”.",
            // The checker is of 2020; in HTML since 2023: grouping-content.html#the-search-element
            "Element “search” not allowed",
            // In HTML since 2022: urls-and-fetching.html#fetch-priority-attributes
            "Attribute “fetchpriority” not allowed");

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
    private final List<String> found = new ArrayList<>();

    HtmlChecker() throws Exception {
        checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, this);
        checker.setUpValidatorAndParsers(this, true, false);
    }

    /** What is wrong with this page, and what the checker warns of. */
    List<String> check(String html) throws IOException, SAXException {
        found.clear();
        checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return List.copyOf(found);
    }

    @Override
    public void warning(SAXParseException finding) {
        found(finding);
    }

    @Override
    public void error(SAXParseException finding) {
        found(finding);
    }

    @Override
    public void fatalError(SAXParseException finding) {
        found(finding);
    }

    private void found(SAXParseException finding) {
        if (RIGHT.stream().noneMatch(finding.getMessage()::startsWith)) {
            found.add("line " + finding.getLineNumber() + ": " + finding.getMessage());
        }
    }
}
