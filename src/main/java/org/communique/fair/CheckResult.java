package org.communique.fair;

/** A test and what it came to. */
public record CheckResult(Criterion criterion, Verdict verdict) {}
