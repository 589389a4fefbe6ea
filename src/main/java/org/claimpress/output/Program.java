package org.claimpress.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The program that makes the files.
 *
 * @param version its version, such as {@code 1.2.0}; one that ends in {@code -SNAPSHOT} was never released
 * @param repository the repository that released it; empty for a build of one's own
 */
public record Program(String version, Optional<URI> repository) {

    private static final Pattern REPOSITORY = Pattern.compile("https://[A-Za-z0-9.-]+/[A-Za-z0-9-]+/[A-Za-z0-9._-]+");

    /** The program that is running, as its build named it. */
    public static Program running() {
        Properties named = new Properties();
        try (InputStream file = Objects.requireNonNull(
                Program.class.getResourceAsStream("program.properties"), "The file is part of Claimpress")) {
            named.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Program(
                named.getProperty("version"),
                Optional.of(named.getProperty("repository"))
                        .filter(address -> REPOSITORY.matcher(address).matches())
                        .map(URI::create));
    }

    /** The repository of a release, as owner and name; empty where this is none. */
    public Optional<String> releasedBy() {
        return version.endsWith("-SNAPSHOT")
                ? Optional.empty()
                : repository.map(address -> address.getPath().substring(1));
    }

    /** Its name and version, as pages and messages give it. */
    @Override
    public String toString() {
        return "Claimpress " + version;
    }
}
