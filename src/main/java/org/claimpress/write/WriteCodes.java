package org.claimpress.write;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;

/** What can keep a site without errors from being written. */
@AutoService(CodeBook.class)
public final class WriteCodes implements CodeBook {

    /** Two builds at once into one folder. */
    public static final Code SITE_IN_USE = Code.error(
            "site-in-use",
            "Another build is writing the site's folder at this moment.",
            "Two builds at once would leave some of each. The second one stops, and the folder holds what the first wrote.",
            "(two builds of one site started together)",
            "(the second one started when the first has ended)");

    /** A disk that is full, or a folder that may not be written or replaced. */
    public static final Code SITE_NOT_WRITTEN = Code.error(
            "site-not-written",
            "The new site could not be written, or not be put in the place of the old one.",
            "The new site grows in a hidden folder beside the old one and takes its place as a whole. So there has to be room"
                    + " for it, and the folder around the site must be writable. The site's folder cannot be a mount of its own.",
            "build --site /mnt/disk   (a mount of its own)",
            "build --site /mnt/disk/site");

    @Override
    public List<Code> codes() {
        return List.of(SITE_IN_USE, SITE_NOT_WRITTEN);
    }
}
