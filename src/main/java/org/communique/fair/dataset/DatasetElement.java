package org.communique.fair.dataset;

/** What may be told of a dataset, as F-UJI tells it apart. */
public enum DatasetElement {
    IDENTIFIER("identifier"),
    CREATOR("creator"),
    TITLE("title"),
    PUBLISHED("day of publication"),
    PUBLISHER("publisher"),
    TYPE("type"),
    SUMMARY("summary"),
    KEYWORDS("keywords"),
    MODIFIED("day of change"),
    ACCESS("access rights"),
    LICENCE("licence"),
    RELATED("related resources");

    private final String title;

    DatasetElement(String title) {
        this.title = title;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }
}
