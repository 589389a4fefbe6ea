package org.claimpress.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.claimpress.model.Event;
import org.claimpress.model.Explainer;
import org.claimpress.model.Party;
import org.claimpress.model.QuoteLock;
import org.claimpress.model.SiteSettings;
import org.claimpress.model.Source;
import org.claimpress.model.Status;
import org.claimpress.model.StyleRule;
import org.claimpress.model.TextPage;
import org.claimpress.model.Topic;
import org.claimpress.problem.SourceText;
import org.claimpress.yaml.YamlNode;

/**
 * The records that earlier readings of the same folder found nothing wrong with, so that files that are as they were need not
 * be parsed again. It changes how quick a reading is and never what it gives.
 */
public final class ReadMemory {

    final Files<SiteSettings> settings = new Files<>();
    final Files<List<Status>> statuses = new Files<>();
    final Files<List<Topic>> topics = new Files<>();
    final Files<List<Event>> events = new Files<>();
    final Files<QuoteLock> lock = new Files<>();
    final Files<Party> parties = new Files<>();
    final Files<Source> sources = new Files<>();
    final Files<ClaimFile> claims = new Files<>();
    final Files<Explainer> explainers = new Files<>();
    final Files<TextPage> pages = new Files<>();
    final Files<StyleRule> styleRules = new Files<>();

    /**
     * What reading a file gave.
     *
     * @param text what stands in it
     * @param root its fields
     * @param item the record, or the records
     * @param references the ids of others that it names
     */
    record ReadFile<T>(SourceText text, YamlNode root, T item, List<Reference> references) {}

    /** The files of one kind. Safe for use by several threads. */
    static final class Files<T> {

        private final Map<String, ReadFile<T>> files = new ConcurrentHashMap<>();

        /** What reading this file gave when there stood the same in it. */
        Optional<ReadFile<T>> of(SourceText text) {
            return Optional.ofNullable(files.get(text.path()))
                    .filter(file -> file.text().text().equals(text.text()));
        }

        void remember(ReadFile<T> file) {
            files.put(file.text().path(), file);
        }
    }
}
