package org.communique.article;

/**
 * One news article as it came.
 *
 * @param identifier the file's stem, unique within a store; published as {@code dct:identifier}
 * @param text the characters that are archived; every offset of the product counts UTF-16 code units of this string
 * @param metadata what came beside the text (front matter), never what the text itself says
 */
public record Article(String identifier, String text, Metadata metadata) {
    public Article {
        if (identifier.isBlank()) {
            throw new IllegalArgumentException("article: blank identifier (expected: the file's stem)");
        }
    }
}
