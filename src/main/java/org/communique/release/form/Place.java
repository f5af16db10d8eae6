package org.communique.release.form;

/**
 * Where an event was.
 *
 * @param stated the words of the report, empty if it names no place
 * @param name the gazetteer's label, empty if the place is not known there
 * @param country ISO 3166-1 alpha-3 code, empty if not reported
 * @param latitude and longitude are in degrees of WGS 84, empty if not known
 * @param geoNames the number of the place in GeoNames, empty if not known
 */
record Place(String stated, String name, String country, String latitude, String longitude, String geoNames) {}
