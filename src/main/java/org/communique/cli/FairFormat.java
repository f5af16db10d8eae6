package org.communique.cli;

/** How an assessment is printed. */
enum FairFormat {
    TABLE,
    CSV,
    TTL
}
