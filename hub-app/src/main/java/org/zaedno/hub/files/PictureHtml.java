package org.zaedno.hub.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.zaedno.content.files.FileId;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.files.Licence;
import org.zaedno.content.files.PublishedFiles;
import org.zaedno.hub.words.Phrases;

/**
 * Puts the workspace's files into a page as a browser wants them: each picture in several sizes with its own measures,
 * its credit and licence under it. What this reader may not have is left out with its caption, and a link to it becomes
 * plain words. Asks with the rights of the current actor: call it inside the transaction that reads the page.
 */
@Component
public class PictureHtml {
    /** In the column of a text, whose width is {@code --measure}. */
    public static final String IN_TEXT = "(min-width: 44rem) 41rem, 100vw";
    /** Pixels across for browsers that do not choose by themselves. */
    private static final int PLAIN = 960;

    private static final Pattern ADDRESS =
            Pattern.compile("^/files/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/");

    private final PublishedFiles files;

    PictureHtml(PublishedFiles files) {
        this.files = files;
    }

    /** A stored text, sanitised before, as it is delivered. One without files is given back as it is. */
    public String of(String html, Phrases words) {
        if (!html.contains("/files/")) return html;
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        var body = document.body();
        var mine = found(body);
        for (var picture : body.select("img")) {
            file(picture.attr("src"), mine)
                    .filter(KeptFile::isPicture)
                    .ifPresentOrElse(file -> deliver(picture, file, words), () -> leaveOut(picture));
        }
        for (var link : body.select("a[href^=/files/]")) {
            file(link.attr("href"), mine).ifPresentOrElse(file -> deliver(link, file), link::unwrap);
        }
        return body.html();
    }

    /**
     * A picture by itself: a cover, a card. Cut to its place it keeps its focus, by the classes {@code focus-x-*} and
     * {@code focus-y-*} of the style sheet.
     *
     * @param alt what it shows, in the language of the page; empty where words beside it say the same
     * @param sizes how wide it will be, as in HTML
     */
    public String tag(KeptFile file, String alt, String sizes) {
        var picture = new Element("img");
        picture.attr("alt", alt);
        deliver(picture, file, sizes);
        return html(picture);
    }

    /** As {@link #tag}, for the one that the reader sees first and waits for. */
    public String first(KeptFile file, String alt, String sizes) {
        var picture = new Element("img");
        picture.attr("alt", alt);
        deliver(picture, file, sizes);
        return html(picture.removeAttr("loading").attr("fetchpriority", "high"));
    }

    /** Whose it is and what others may do with it, e.g. for the end of a caption; empty where nothing is known. */
    public String credit(KeptFile file, Phrases words) {
        return creditOf(file, words).map(PictureHtml::html).orElse("");
    }

    private static String html(Element element) {
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        return document.body().appendChild(element).html();
    }

    private Map<FileId, KeptFile> found(Element body) {
        var ids = new LinkedHashSet<FileId>();
        for (var element : body.select("img, a")) {
            id(element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                    .ifPresent(ids::add);
        }
        return files.findAll(new ArrayList<>(ids));
    }

    private static Optional<KeptFile> file(String address, Map<FileId, KeptFile> mine) {
        return id(address).map(mine::get);
    }

    private static Optional<FileId> id(String address) {
        var found = ADDRESS.matcher(address);
        return found.find() ? FileId.parse(found.group(1)) : Optional.empty();
    }

    private static void deliver(Element picture, KeptFile file, Phrases words) {
        deliver(picture, file, IN_TEXT);
        var figure = picture.closest("figure");
        if (figure == null) return;
        figure.removeAttr("data-file");
        creditOf(file, words).ifPresent(credit -> {
            var caption = figure.selectFirst("figcaption");
            if (caption == null) caption = figure.appendElement("figcaption");
            else if (caption.childNodeSize() > 0) caption.appendText(" ");
            caption.appendChild(credit);
        });
    }

    private static void deliver(Element picture, KeptFile file, String sizes) {
        var extent = file.extent().orElseThrow();
        picture.attr("src", file.addressFor(PLAIN));
        if (!file.widths().isEmpty()) {
            picture.attr(
                    "srcset",
                    file.widths().stream()
                                    .map(width -> file.address(width) + " " + width + "w, ")
                                    .collect(Collectors.joining())
                            + file.address() + " " + extent.width() + "w");
            picture.attr("sizes", sizes);
        }
        picture.attr("width", Integer.toString(extent.width()));
        picture.attr("height", Integer.toString(extent.height()));
        picture.attr("loading", "lazy");
        picture.attr("decoding", "async");
        var focus = file.words().focus();
        // The site's policy allows no style in a page, hence tenths and classes.
        if (focus.x() / 10 != 5) picture.addClass("focus-x-" + focus.x() / 10);
        if (focus.y() / 10 != 5) picture.addClass("focus-y-" + focus.y() / 10);
    }

    private static void deliver(Element link, KeptFile file) {
        link.attr("href", file.address()).attr("type", file.type().mediaType()).removeAttr("rel");
    }

    private static void leaveOut(Element picture) {
        var figure = picture.closest("figure");
        (figure == null ? picture : figure).remove();
    }

    private static Optional<Element> creditOf(KeptFile file, Phrases words) {
        var said = file.words();
        var licence = said.licence() == Licence.ALL_RIGHTS_RESERVED
                ? ""
                : words.text("files.licence."
                        + said.licence().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (said.credit().isEmpty() && licence.isEmpty()) return Optional.empty();
        var credit = new Element("small").addClass("credit");
        if (!said.credit().isEmpty()) credit.text(words.text("files.credit", said.credit()));
        if (!licence.isEmpty()) {
            if (!said.credit().isEmpty()) credit.appendText(" · ");
            said.licence()
                    .address()
                    .ifPresentOrElse(
                            address -> credit.appendElement("a")
                                    .attr("href", address)
                                    .attr("rel", "license noopener")
                                    .text(licence),
                            () -> credit.appendText(licence));
        }
        return Optional.of(credit);
    }
}
