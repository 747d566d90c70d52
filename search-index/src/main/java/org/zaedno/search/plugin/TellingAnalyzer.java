package org.zaedno.search.plugin;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.zaedno.search.analysis.StemmedText;

/** The words that tell one text from another, for what stands near an item. */
@NamedComponent("zaedno_telling")
public final class TellingAnalyzer implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return StemmedText.telling();
    }

    @Override
    public String name() {
        return "zaedno_telling";
    }
}
