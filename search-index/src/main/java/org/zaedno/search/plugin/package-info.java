/** Our analysis as Elasticsearch's own plugin: loaded there and never in the hub. The zip is made by this module's build. */
@NullMarked
package org.zaedno.search.plugin;

import org.jspecify.annotations.NullMarked;
