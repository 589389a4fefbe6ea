package org.claimpress.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.messages.Messages;

/** All the facts of a site. */
public final class Site {

    private final SiteSettings settings;
    private final Messages messages;
    private final Catalogue<Status> statuses;
    private final Catalogue<Topic> topics;
    private final Catalogue<Party> parties;
    private final Catalogue<Source> sources;
    private final Catalogue<Claim> claims;
    private final Catalogue<Explainer> explainers;
    private final Catalogue<TextPage> pages;
    private final Catalogue<Event> events;
    private final QuoteLock lock;
    private final Map<String, List<LockedQuote>> lockedByWords;
    private final List<StyleRule> styleRules;
    private final Map<String, List<Claim>> claimsBySource;
    private final Map<String, List<Source>> sourcesByOrigin;
    private final Map<String, List<Event>> eventsByClaim;
    private final Map<String, Long> bylines;

    /**
     * @param messages the words of the interface, in the site's language
     * @param statuses the scale, from best to worst established
     * @param topics the topics, in the order of the site
     * @param standIns gives records for ids that name none
     */
    public Site(
            SiteSettings settings,
            Messages messages,
            List<Status> statuses,
            List<Topic> topics,
            List<Party> parties,
            List<Source> sources,
            List<Claim> claims,
            List<Explainer> explainers,
            List<TextPage> pages,
            List<Event> events,
            QuoteLock lock,
            List<StyleRule> styleRules,
            StandIns standIns) {
        this.settings = settings;
        this.messages = messages;
        this.statuses = Catalogue.ordered(statuses, Status::id, standIns::status);
        this.topics = Catalogue.ordered(topics, Topic::id, standIns::topic);
        this.parties = Catalogue.sorted(parties, Party::id, standIns::party);
        this.sources = Catalogue.sorted(sources, Source::id, standIns::source);
        this.claims = Catalogue.sorted(claims, Claim::id, standIns::claim);
        this.explainers = Catalogue.sorted(explainers, Explainer::id, standIns::explainer);
        this.pages = Catalogue.sorted(pages, TextPage::id, Catalogue.noStandIn());
        this.events = Catalogue.ordered(
                events.stream()
                        .sorted(Comparator.comparing(Event::date).thenComparing(Event::id))
                        .toList(),
                Event::id,
                Catalogue.noStandIn());
        this.lock = lock;
        this.lockedByWords = lock.quotes().stream()
                .collect(Collectors.groupingBy(locked -> locked.source() + "\n" + locked.quote()));
        this.styleRules = List.copyOf(styleRules);
        this.claimsBySource = this.claims.by(claim -> claim.sources().stream());
        this.sourcesByOrigin = this.sources.by(source -> source.ancestry().derivations().stream()
                .filter(derivation -> !derivation.isOfTheSameWork())
                .map(Derivation::from));
        this.eventsByClaim = this.events.by(event -> event.claims().stream());
        this.bylines = Stream.concat(
                        sources.stream().map(names()::byline), parties.stream().map(Party::name))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }

    /** What holds for the whole site. */
    public SiteSettings settings() {
        return settings;
    }

    /** The words of the interface, in the site's language and with those that the site has of its own. */
    public Messages messages() {
        return messages;
    }

    /** What the site calls its sources. */
    public SourceNames names() {
        return new SourceNames(messages);
    }

    /** The scale, in its order. */
    public List<Status> statuses() {
        return statuses.all();
    }

    /** The topics, in their order. */
    public List<Topic> topics() {
        return topics.all();
    }

    /** All parties, by id. */
    public List<Party> parties() {
        return parties.all();
    }

    /** All sources, by id. */
    public List<Source> sources() {
        return sources.all();
    }

    /** All claims, by id. */
    public List<Claim> claims() {
        return claims.all();
    }

    /** All explainers, by id. */
    public List<Explainer> explainers() {
        return explainers.all();
    }

    /** All pages about the site, by id. */
    public List<TextPage> pages() {
        return pages.all();
    }

    /** All events, by date. */
    public List<Event> events() {
        return events.all();
    }

    /** The quotations that were found in stored copies, and what is known of these. */
    public QuoteLock lock() {
        return lock;
    }

    /** The quotations that were found in stored copies. */
    public List<LockedQuote> lockedQuotes() {
        return lock.quotes();
    }

    /**
     * Where this quotation stands in the stored copy of the source it was read in, if it was found there: the first place that
     * follows the words it is said to stand behind.
     */
    public Optional<LockedQuote> locked(Quote quote) {
        return lockedByWords.getOrDefault(quote.readIn() + "\n" + quote.text(), List.of()).stream()
                .filter(locked -> locked.follows(quote.after()))
                .min(Comparator.comparingInt(LockedQuote::position));
    }

    /** The rules of house style. */
    public List<StyleRule> styleRules() {
        return styleRules;
    }

    /** The status with this id. */
    public Status status(String id) {
        return statuses.get(id);
    }

    /** The topic with this id. */
    public Topic topic(String id) {
        return topics.get(id);
    }

    /** The party with this id. */
    public Party party(String id) {
        return parties.get(id);
    }

    /** The source with this id. */
    public Source source(String id) {
        return sources.get(id);
    }

    /** The claim with this id. */
    public Claim claim(String id) {
        return claims.get(id);
    }

    /** The explainer with this id. */
    public Explainer explainer(String id) {
        return explainers.get(id);
    }

    /**
     * Who made this claim first: the party that the claim names, or else the one whose own statement the source is, or else
     * whoever published it.
     */
    public Claimant claimant(Claim claim) {
        Source source = source(claim.firstMade().in());
        Optional<String> party = claim.firstMade().by().or(source::speaksFor);
        return new Claimant(party.map(id -> party(id).name()).or(source::publisher), party);
    }

    /** Whose words a source holds: the party that it speaks for, as a court file holds a party's, or else its publisher. */
    public String voice(String source) {
        Source found = source(source);
        return found.speaksFor().map(id -> party(id).name()).orElseGet(() -> names().byline(found));
    }

    /** Whether another source has the same byline, or a party the same name. */
    public boolean sharesByline(Source source) {
        return bylines.getOrDefault(names().byline(source), 0L) > 1;
    }

    /** The last day on which any claim changed; empty where there are no claims. */
    public Optional<LocalDate> changed() {
        return claims().stream().map(Claim::changed).max(Comparator.naturalOrder());
    }

    /** The claims whose pages lean on this source, by id. */
    public List<Claim> claimsUsing(String source) {
        return claimsBySource.getOrDefault(source, List.of());
    }

    /** The sources that derive from this source directly, by id; another record of the same publication does not. */
    public List<Source> sourcesFrom(String source) {
        return sourcesByOrigin.getOrDefault(source, List.of());
    }

    /** The events of this claim, by date. */
    public Stream<Event> eventsOf(String claim) {
        return eventsByClaim.getOrDefault(claim, List.of()).stream();
    }
}
