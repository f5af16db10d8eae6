package org.communique.store.find;

/** Thrown to whoever would have to wait too long for what is made from the store, where there is none of before. */
public final class NotReadyException extends RuntimeException {
    NotReadyException(String what) {
        super("%s: not ready yet (expected: some seconds after the start)".formatted(what));
    }
}
