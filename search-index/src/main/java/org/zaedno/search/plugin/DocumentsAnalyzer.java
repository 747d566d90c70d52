package org.zaedno.search.plugin;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.zaedno.search.analysis.StemmedText;

/** Documents inside Elasticsearch, exactly as the embedded engine analyses them. */
@NamedComponent("zaedno_documents")
public final class DocumentsAnalyzer implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return StemmedText.indexed();
    }

    @Override
    public String name() {
        return "zaedno_documents";
    }
}
