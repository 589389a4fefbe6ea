package org.claimpress.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All the facts of a site. Lookups by id refuse ids that do not exist: the reading step has resolved them all. */
public final class Site {

    private final SiteSettings settings;
    private final Map<String, Status> statuses;
    private final Map<String, Topic> topics;
    private final SortedMap<String, Party> parties;
    private final SortedMap<String, Source> sources;
    private final SortedMap<String, Claim> claims;
    private final SortedMap<String, Explainer> explainers;
    private final SortedMap<String, TextPage> pages;
    private final List<Event> events;
    private final Map<String, List<Claim>> claimsBySource;
    private final Map<String, List<Source>> sourcesByOrigin;
    private final Map<String, List<Event>> eventsByClaim;

    /**
     * @param statuses the scale, from best to worst established
     * @param topics the topics, in the order of the site
     */
    public Site(
            SiteSettings settings,
            List<Status> statuses,
            List<Topic> topics,
            List<Party> parties,
            List<Source> sources,
            List<Claim> claims,
            List<Explainer> explainers,
            List<TextPage> pages,
            List<Event> events) {
        this.settings = settings;
        this.statuses = statuses.stream().collect(ordered(Status::id));
        this.topics = topics.stream().collect(ordered(Topic::id));
        this.parties = sorted(parties, Party::id);
        this.sources = sorted(sources, Source::id);
        this.claims = sorted(claims, Claim::id);
        this.explainers = sorted(explainers, Explainer::id);
        this.pages = sorted(pages, TextPage::id);
        this.events = events.stream()
                .sorted(Comparator.comparing(Event::date).thenComparing(Event::id))
                .toList();
        this.claimsBySource = grouped(claims(), claim -> claim.sources().stream());
        this.sourcesByOrigin = grouped(
                sources(), source -> source.ancestry().derivations().stream().map(Derivation::from));
        this.eventsByClaim = grouped(this.events, event -> event.claims().stream());
    }

    /** The records that name each id, in their order, each once. */
    private static <T> Map<String, List<T>> grouped(List<T> records, Function<T, Stream<String>> ids) {
        Map<String, List<T>> groups = new HashMap<>();
        for (T record : records) {
            ids.apply(record)
                    .distinct()
                    .forEach(id ->
                            groups.computeIfAbsent(id, key -> new ArrayList<>()).add(record));
        }
        return groups;
    }

    private static <T> Collector<T, ?, Map<String, T>> ordered(Function<T, String> id) {
        return Collectors.toMap(id, Function.identity(), (first, second) -> first, LinkedHashMap::new);
    }

    private static <T> SortedMap<String, T> sorted(List<T> records, Function<T, String> id) {
        return records.stream()
                .collect(Collectors.toMap(id, Function.identity(), (first, second) -> first, TreeMap::new));
    }

    private static <T> T found(Map<String, T> records, String id) {
        return Objects.requireNonNull(records.get(id), () -> "No record " + id);
    }

    /** What holds for the whole site. */
    public SiteSettings settings() {
        return settings;
    }

    /** The scale, in its order. */
    public List<Status> statuses() {
        return List.copyOf(statuses.values());
    }

    /** The topics, in their order. */
    public List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    /** All parties, by id. */
    public List<Party> parties() {
        return List.copyOf(parties.values());
    }

    /** All sources, by id. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** All claims, by id. */
    public List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    /** All explainers, by id. */
    public List<Explainer> explainers() {
        return List.copyOf(explainers.values());
    }

    /** All pages about the site, by id. */
    public List<TextPage> pages() {
        return List.copyOf(pages.values());
    }

    /** All events, by date. */
    public List<Event> events() {
        return events;
    }

    /** The status with this id. */
    public Status status(String id) {
        return found(statuses, id);
    }

    /** The topic with this id. */
    public Topic topic(String id) {
        return found(topics, id);
    }

    /** The party with this id. */
    public Party party(String id) {
        return found(parties, id);
    }

    /** The source with this id. */
    public Source source(String id) {
        return found(sources, id);
    }

    /** The claim with this id. */
    public Claim claim(String id) {
        return found(claims, id);
    }

    /** The explainer with this id. */
    public Explainer explainer(String id) {
        return found(explainers, id);
    }

    /** The claims whose pages lean on this source, by id. */
    public List<Claim> claimsUsing(String source) {
        return List.copyOf(claimsBySource.getOrDefault(source, List.of()));
    }

    /** The sources that derive from this source directly, by id. */
    public List<Source> sourcesFrom(String source) {
        return List.copyOf(sourcesByOrigin.getOrDefault(source, List.of()));
    }

    /** The events of this claim, by date. */
    public Stream<Event> eventsOf(String claim) {
        return eventsByClaim.getOrDefault(claim, List.of()).stream();
    }
}
