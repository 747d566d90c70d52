package org.zaedno.hub.paper;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The structure a screen reader follows: which words are a heading, an entry, a paragraph, in reading order. */
final class Tags {
    private static final int PAGE_KEY = 0;
    private static final int LINK_KEY = 1;

    private final PDPage page;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top;
    private final COSArray ofPage = new COSArray();
    private final Map<Integer, COSObjectable> parents = new TreeMap<>();

    Tags(PDDocument document, PDPage page) {
        this.page = page;
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        this.top = new PDStructureElement("Document", root);
        root.appendKid(top);
        page.setStructParents(PAGE_KEY);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    }

    PDStructureElement below(PDStructureNode parent, String type) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    PDStructureElement below(String type) {
        return below(top, type);
    }

    /** A number for words that are written next, which belong to this element. */
    int mark(PDStructureElement element) {
        int number = ofPage.size();
        element.setPage(page);
        element.appendKid(number);
        ofPage.add(element.getCOSObject());
        return number;
    }

    /** What is pressed, beside the words that say where it leads. */
    void link(PDStructureElement element, PDAnnotation link) {
        var reference = new PDObjectReference();
        reference.setReferencedObject(link);
        element.appendKid(reference);
        link.setStructParent(LINK_KEY);
        parents.put(LINK_KEY, element);
    }

    void end() throws IOException {
        parents.put(PAGE_KEY, new PDParentTreeValue(ofPage));
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(LINK_KEY + 1);
    }
}
