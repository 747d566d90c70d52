package org.zaedno.hub.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.web.util.HtmlUtils;

/** What a file says of itself: title, language, whose it is; and that it keeps to PDF/UA-1 (ISO 14289-1). */
final class About {
    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <dc:identifier>%s</dc:identifier>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private About() {}

    static void tell(PDDocument document, Imprint of) throws IOException {
        var catalog = document.getDocumentCatalog();
        var language = of.language().locale().getLanguage();
        catalog.setLanguage(language);
        var viewer = new PDViewerPreferences(catalog.getCOSObject());
        catalog.setViewerPreferences(viewer);
        viewer.setDisplayDocTitle(true);
        catalog.getCOSObject().setItem(COSName.VERSION, COSName.getPDFName("1.7"));
        var information = document.getDocumentInformation();
        information.setTitle(plain(of.title()));
        information.setAuthor(plain(of.owner()));
        information.setCreationDate(GregorianCalendar.from(of.at().atZone(ZoneOffset.UTC)));
        var metadata = new PDMetadata(document, new ByteArrayInputStream(xmp(of, language)));
        catalog.setMetadata(metadata);
    }

    private static byte[] xmp(Imprint of, String language) {
        return XMP.formatted(escaped(of.title()), escaped(of.owner()), language, escaped(of.address()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(plain(text), "UTF-8");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
