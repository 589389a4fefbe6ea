package org.claimpress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Who may do what in a folder, on systems that tell it by POSIX permissions. */
final class Rights {

    private Rights() {}

    /** Gives one folder the permissions of another, where that is there. */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null && Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    /** Lets the owner delete what is in a folder, which somebody may have forbidden. */
    static void allowWriting(Path folder) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null && !Files.isWritable(folder)) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }
}
