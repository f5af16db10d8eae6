package org.communique.entity;

/** One way to find whom people serve who have no side yet. A rule leaves those alone who have one. */
interface SideRule {
    void apply(Cast cast);
}
