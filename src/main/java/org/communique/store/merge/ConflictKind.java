package org.communique.store.merge;

/**
 * Why sources give different values, from the mildest on; the code is the notation in
 * {@code ontology/schemes/conflict-kinds.ttl}.
 */
enum ConflictKind {
    SPELLING("spelling"),
    TRANSLATION("translation"),
    GRANULARITY("granularity"),
    CONTRADICTION("contradiction");

    private final String code;

    ConflictKind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
