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
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The structure a screen reader follows: which words are a heading, an entry, a paragraph, in reading order. */
final class Tags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top;
    private final Map<Integer, COSObjectable> parents = new TreeMap<>();
    private PDPage page = new PDPage();
    private COSArray ofPage = new COSArray();

    Tags(PDDocument document) {
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        this.top = new PDStructureElement("Document", root);
        root.appendKid(top);
    }

    /** What is written from now on stands on this page. */
    void turn(PDPage next) {
        page = next;
        ofPage = new COSArray();
        page.setStructParents(parents.size());
        parents.put(parents.size(), new PDParentTreeValue(ofPage));
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

    /** A cell that heads its column or its row. */
    PDStructureElement heading(PDStructureNode row, String scope) {
        var cell = below(row, "TH");
        var attribute = new PDTableAttributeObject();
        attribute.setScope(scope);
        cell.addAttribute(attribute);
        return cell;
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
        link.setStructParent(parents.size());
        parents.put(parents.size(), element);
    }

    void end() throws IOException {
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }
}
