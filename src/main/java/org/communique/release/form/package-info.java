/** The data in the layouts of other projects: event codes, trips of leaders, networks. {@code src/docs/forms.md} explains them. */
@NullMarked
package org.communique.release.form;

import org.jspecify.annotations.NullMarked;
