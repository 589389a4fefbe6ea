package org.claimpress.page;

/**
 * The same content in another form.
 *
 * @param title what it is
 * @param mediaType its media type
 * @param href where it is
 */
public record Alternate(String title, String mediaType, String href) {}
