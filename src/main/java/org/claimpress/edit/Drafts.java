package org.claimpress.edit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.model.ReplyState;
import org.claimpress.model.Site;
import org.claimpress.model.Standing;
import org.claimpress.model.Status;
import org.claimpress.model.Topic;
import org.claimpress.read.RecordSchema;
import org.claimpress.text.Unfinished;

/**
 * The first versions of records: with a comment at each field, “Not written yet” where only a person can go on, and ??? where
 * only somebody who did the work can say what it was. They can be shown, and not published.
 */
public final class Drafts {

    private static final String UNWRITTEN = Unfinished.UNWRITTEN;

    private static final String UNSTATED = Unfinished.UNSTATED;

    /** What a claim is as long as nobody has looked at it more closely. */
    private static final String USUAL_STATUS = "alleged";

    private final LocalDate today;

    /** @param today the day on which the records are first written */
    public Drafts(LocalDate today) {
        this.today = today;
    }

    /**
     * What has to be known of a claim before there can be a record of it.
     *
     * @param id its id
     * @param title a neutral name
     * @param allegation what is alleged, in one sentence
     * @param topic the id of its topic
     * @param claimant the id of the party that makes it
     * @param source the id of the source in which it does
     * @param accused the id of the party that it accuses
     */
    public record NewClaim(
            String id, String title, String allegation, String topic, String claimant, String source, String accused) {}

    /** The file of a claim; the accused, and who always answers, were not heard yet. */
    public String claim(NewClaim claim, Site site) {
        RecordSchema schema = RecordSchema.of("claim");
        return Draft.schemaLine(schema)
                + new Draft(schema)
                        .with("id", claim.id())
                        .withText("title", claim.title())
                        .withText("allegation", claim.allegation())
                        .with("topics", "[" + claim.topic() + "]")
                        .with(
                                "first-made",
                                "\n  by: " + claim.claimant() + "\n  in: " + claim.source()
                                        + "\n  # When; the word unknown if you looked and could not find out.\n  date: "
                                        + UNSTATED)
                        .with("accused", "[" + claim.accused() + "]")
                        .choices("topics", words(site.topics(), Topic::id, Topic::label))
                        .choices("status", words(site.statuses(), Status::id, Status::meaning))
                        .with("status", status(site))
                        .withText("reason", UNWRITTEN)
                        .with("answer", "|\n  " + UNWRITTEN)
                        .with("replies", replies(claim, site))
                        .with("evidence", evidence(claim))
                        .with("would-change", "\n  - " + UNWRITTEN)
                        .with("checked", UNSTATED)
                        .with("history", "\n  - date: " + today + "\n    kind: created\n    what: Page created.")
                        .yaml();
    }

    private static String status(Site site) {
        List<Status> open = site.statuses().stream()
                .filter(status -> status.standing() == Standing.OPEN)
                .toList();
        return open.stream()
                .map(Status::id)
                .filter(USUAL_STATUS::equals)
                .findFirst()
                .or(() -> open.stream().map(Status::id).findFirst())
                .orElse(USUAL_STATUS);
    }

    private static <T> Map<String, String> words(List<T> records, Function<T, String> id, Function<T, String> meaning) {
        Map<String, String> words = new LinkedHashMap<>();
        records.forEach(record -> words.put(id.apply(record), meaning.apply(record)));
        return words;
    }

    private static Map<String, String> states() {
        return words(List.of(ReplyState.values()), ReplyState::word, ReplyState::meaning);
    }

    private String replies(NewClaim claim, Site site) {
        return Stream.concat(Stream.of(claim.accused()), site.settings().alwaysAnswering().stream())
                .distinct()
                .map(party -> "\n  - party: " + party
                        + "\n    # How it answers. Search for an answer before you say that there is none.\n"
                        + Draft.listed("    ", states())
                        + "    # Leave the question marks as long as you have not looked: they keep the draft from being published."
                        + "\n    state: "
                        + UNSTATED
                        + "\n    # The day of the answer; for none-found, the day on which you searched.\n    date: "
                        + UNSTATED
                        + "\n    # Did you ask it yourself? The day on which you did, or never.\n    asked: "
                        + UNSTATED)
                .collect(Collectors.joining());
    }

    /** What is not there yet stands as a comment, so that nothing says that there is none. */
    private static String evidence(NewClaim claim) {
        return "\n  for:\n    - source: " + claim.source()
                + "\n      note: " + UNWRITTEN + "\n      # quote: the source’s exact words\n"
                + "  # What speaks against the claim, and around it (context):\n"
                + "  # against:\n  #   - source: the id of a source\n  #     note: What it shows.";
    }

    /** The file of a source of which nothing but this is known. */
    public String source(String id, Optional<String> title, Optional<String> publisher, Optional<String> url) {
        RecordSchema schema = RecordSchema.of("source");
        Draft draft = new Draft(schema)
                .with("id", id)
                .with("kind", UNSTATED)
                .with("title", title.map(YamlText::quoted).orElse(UNSTATED))
                .with("publisher", publisher.map(YamlText::quoted).orElse(UNSTATED))
                .with("author", UNSTATED)
                .with("date", UNSTATED)
                .with("not-archived", UNSTATED)
                .with("read", UNSTATED)
                .with("second-reading", "not-done")
                .with("derives-from", UNSTATED);
        return Draft.schemaLine(schema)
                + url.map(address -> draft.withText("url", address))
                        .orElseGet(() -> draft.with("no-url", UNWRITTEN))
                        .yaml();
    }

    /** The file of a party. */
    public String party(String id, String name) {
        RecordSchema schema = RecordSchema.of("party");
        return Draft.schemaLine(schema)
                + new Draft(schema)
                        .with("id", id)
                        .withText("name", name)
                        .with("kind", UNSTATED)
                        .with("description", UNWRITTEN)
                        .yaml();
    }

    /** The file of an explainer. */
    public String explainer(String id, String title) {
        String head = new Draft(RecordSchema.of("explainer"))
                .with("id", id)
                .withText("title", title)
                .with("summary", UNWRITTEN)
                .with("checked", UNSTATED)
                .yaml();
        return "---\n" + head + "---\n\n## The short of it\n\n" + UNWRITTEN + "\n";
    }
}
