package org.claimpress.write;

import java.io.IOException;
import java.nio.file.Path;

/** Says that a folder or file was not written by Claimpress and is therefore left alone. */
public final class ForeignFolder extends IOException {

    private static final long serialVersionUID = 1L;

    ForeignFolder(Path path, String why) {
        super(path + " " + why);
    }
}
