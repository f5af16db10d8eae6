@NullMarked
package org.communique.annotation.person;

import org.jspecify.annotations.NullMarked;
