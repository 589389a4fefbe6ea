package org.claimpress.write;

import java.io.IOException;
import java.nio.file.Path;

/** Says that another build is writing the site right now. */
public final class SiteInUse extends IOException {

    private static final long serialVersionUID = 1L;

    SiteInUse(Path lock) {
        super("Another build holds " + lock);
    }
}
