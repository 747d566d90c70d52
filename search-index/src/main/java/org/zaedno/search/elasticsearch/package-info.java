/** The distributed engine: Elasticsearch beside the hub. Enter by {@link org.zaedno.search.elasticsearch.ElasticsearchSearchIndex}. */
@NamedInterface("elasticsearch")
@NullMarked
package org.zaedno.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
