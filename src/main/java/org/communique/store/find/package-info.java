/**
 * What is made from each revision of the store, to be held in memory: the store is read once ({@code StorePass}) for all
 * that is made from it ({@code StoreVisitor}), in the background ({@code Derived}). Here too: the index in which things
 * are found by words and by what is known of them.
 */
@NullMarked
package org.communique.store.find;

import org.jspecify.annotations.NullMarked;
