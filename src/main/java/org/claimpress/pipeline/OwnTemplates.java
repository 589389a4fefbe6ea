package org.claimpress.pipeline;

import java.nio.file.Path;

/**
 * A site's own templates, which are laid over those that come with the program.
 *
 * @param folder the folder
 * @param shown how messages name it
 * @param sample the content of a site that has a page of each kind, on which the templates are tried
 */
public record OwnTemplates(Path folder, String shown, Path sample) {}
