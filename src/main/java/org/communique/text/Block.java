package org.communique.text;

/** One line of the article's file, or a paragraph wrapped into lines, without surrounding blanks, and what it is. */
public record Block(BlockKind kind, Span span) {}
