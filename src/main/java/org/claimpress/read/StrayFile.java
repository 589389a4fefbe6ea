package org.claimpress.read;

import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file whose name is not one of a record. What is said of it never leads to a file being deleted or overwritten.
 *
 * @param message what is wrong
 * @param advice what to do
 */
record StrayFile(String message, String advice) {

    private static final Pattern BACKUP =
            Pattern.compile("[#.]?(.+\\.(?:yaml|md))(?:~|#|\\.(?:bak|orig|old|tmp|save|swp|rej|copy|\\d+))");
    private static final Pattern SECOND_ENDING = Pattern.compile("(.+\\.(?:yaml|md))\\.[A-Za-z]{1,8}");
    private static final Pattern TEXT = Pattern.compile("(?i)(.+?)\\.(?:ya?ml|md|markdown|txt|mdown)");
    private static final Pattern COPY = Pattern.compile(
            "(?:Copy of |Kopie von |Copie de )?([a-z0-9-]+)(?: ?\\(\\d+\\)| - Copy| - Kopie| copy| Kopie)*\\.(?:yaml|md)");

    /**
     * A file in a folder of records that end in something else.
     *
     * @param ending how they end
     */
    static StrayFile withoutEnding(ContentFiles.File file, String ending) {
        String last = lastPart(file);
        Matcher backup = BACKUP.matcher(last);
        if (backup.matches()) {
            return copyOf(backup.group(1));
        }
        Matcher second = SECOND_ENDING.matcher(last);
        Matcher text = TEXT.matcher(last);
        String right = second.matches() ? second.group(1) : text.matches() ? text.group(1) + ending : "";
        if (!right.endsWith(ending)) {
            return new StrayFile(
                    "This file is no record, and readers are not shown it",
                    "Move it out of the content folder; records here end in " + ending + ".");
        }
        return exists(file, right)
                ? copyOf(right)
                : new StrayFile("Files in this folder end in " + ending, "Rename it to " + right + ".");
    }

    /** A file with the right ending whose name cannot be an address. */
    static StrayFile withoutAddress(ContentFiles.File file) {
        String last = lastPart(file);
        Matcher copy = COPY.matcher(last);
        String ending = last.substring(last.lastIndexOf('.'));
        if (copy.matches() && exists(file, copy.group(1) + ending)) {
            return copyOf(copy.group(1) + ending);
        }
        String id = last.substring(0, last.length() - ending.length())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        Optional<String> free = Optional.of(id + ending).filter(name -> IdType.isId(id) && !exists(file, name));
        return new StrayFile(
                "The file's name cannot be an address",
                free.map(name -> "Rename it to " + name + ", and write that id in it.")
                        .orElse("Use lower-case letters, digits and hyphens only, at most 80."));
    }

    private static StrayFile copyOf(String record) {
        return new StrayFile(
                "This looks like a copy of " + record + " that a program made",
                "Move it out of the content folder, and leave " + record + " as it is.");
    }

    private static boolean exists(ContentFiles.File file, String name) {
        return Files.exists(file.path().resolveSibling(name));
    }

    private static String lastPart(ContentFiles.File file) {
        return file.name().substring(file.name().lastIndexOf('/') + 1);
    }
}
