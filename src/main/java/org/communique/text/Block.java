package org.communique.text;

/** One line of the article's file without surrounding blanks, and what it is. */
public record Block(BlockKind kind, Span span) {}
