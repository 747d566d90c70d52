/** The themes under which everything is gathered, and the words they are spoken of in. Enter by {@link org.zaedno.content.theme.Themes} and {@link org.zaedno.content.theme.Glossary}; write through {@link org.zaedno.content.theme.ThemeDesk} and {@link org.zaedno.content.theme.GlossaryDesk}. */
@ApplicationModule
@NullMarked
package org.zaedno.content.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
