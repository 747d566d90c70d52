/** Pictures and documents of a workspace: what may be kept, where it is used, who may have it. Receive through {@link org.zaedno.content.files.FileIntake}, keep the library through {@link org.zaedno.content.files.FileDesk} and {@link org.zaedno.content.files.ItemFiles}, read through {@link org.zaedno.content.files.PublishedFiles}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
