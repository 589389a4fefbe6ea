package org.claimpress.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.claimpress.messages.Messages;
import org.claimpress.model.OptionalFile;
import org.claimpress.model.Site;

/** A file, or a kind of file, that the site offers to machines. Each is described on the page about the data. */
public interface DataFile {

    /** Its address under the site's own, with {@code <id>} for the id of a claim where each has one. */
    String address();

    /** Its format's name. */
    String format(Messages messages);

    /** Its media type. */
    String mediaType();

    /** What is in it, in a sentence or two. */
    String meaning(Messages messages);

    /** What it looks like: its beginning or one entry, of this site; empty where there is none. */
    String example(Site site);

    /** Which of the files it is that a site can do without; empty where it cannot. */
    default Optional<OptionalFile> optional() {
        return Optional.empty();
    }

    /** Whether this site has it. */
    default boolean isIn(Site site) {
        return optional().stream().allMatch(site.settings().appearance().files()::contains);
    }

    /** All on the class path, sorted by address. */
    static List<DataFile> all() {
        return ServiceLoader.load(DataFile.class, DataFile.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(DataFile::address))
                .toList();
    }
}
