package org.claimpress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimpress.edit.Drafts;
import org.claimpress.model.Site;
import org.claimpress.read.RecordSchema;

/** The first versions of records, asked for one after the other, and written together once all is known. */
final class NewRecords {

    private static final int LONGEST_ID = 60;

    private final Path folder;
    private final Site site;
    private final Drafts drafts;
    private final Questions questions;
    private final RecordAnswers answers;
    private final Map<Path, String> texts = new LinkedHashMap<>();
    private final List<RecordChoice> newParties = new ArrayList<>();

    NewRecords(Path folder, Site site, LocalDate today, Questions questions) {
        this.folder = folder;
        this.site = site;
        this.drafts = new Drafts(today);
        this.questions = questions;
        this.answers = new RecordAnswers(site, questions);
    }

    /**
     * What is known of a claim already.
     *
     * @param id its id
     * @param title its title
     * @param allegation what is alleged
     * @param by who makes it
     * @param in the source in which it is made
     * @param accused whom it accuses
     * @param topic its topic
     */
    record Given(
            Optional<String> id,
            Optional<String> title,
            Optional<String> allegation,
            Optional<String> by,
            Optional<String> in,
            List<String> accused,
            Optional<String> topic) {}

    /** Asks for a claim, and for the sources and parties that are not there yet. */
    Path claim(Given given) {
        String title = questions.text(given.title(), "--title", "A neutral title, without a verdict");
        String allegation = questions.text(given.allegation(), "--allegation", "What is alleged, in one sentence");
        String topic = questions.record(given.topic(), "--topic", "Its topic", RecordChoice.topics(site));
        String source = questions.record(
                given.in(), "--in", "The source in which it is made", RecordChoice.sources(site), this::addSource);
        String by = party(given.by(), "--by", "Who makes the claim");
        List<String> accused = accused(given.accused());
        Optional<String> status = questions.optionalRecord(
                "--status", "Where it stands (Enter if you cannot say yet)", RecordChoice.statuses(site));
        Path file = file("claim", given.id(), title);
        Drafts.NewClaim claim = new Drafts.NewClaim(id(file), title, allegation, topic, by, source, accused, status);
        texts.put(file, drafts.claim(claim, site));
        return file;
    }

    private List<String> accused(List<String> given) {
        List<String> accused = new ArrayList<>();
        accused.add(party(given.stream().findFirst(), "--accused", "Whom it accuses"));
        given.stream()
                .skip(1)
                .map(one -> party(Optional.of(one), "--accused", "Whom it accuses"))
                .forEach(accused::add);
        Optional<String> another = given.isEmpty() ? another(2) : Optional.empty();
        while (another.isPresent()) {
            accused.add(another.get());
            another = another(accused.size() + 1);
        }
        return accused.stream().distinct().toList();
    }

    private Optional<String> another(int number) {
        return questions.another(
                number, "--accused", "Whom else (Enter for nobody else)", parties(), () -> addParty("--accused"));
    }

    private List<RecordChoice> parties() {
        return Stream.concat(RecordChoice.parties(site).stream(), newParties.stream())
                .toList();
    }

    private String party(Optional<String> given, String option, String meaning) {
        return questions.record(given, option, meaning, parties(), () -> addParty(option));
    }

    private String addSource() {
        String title = questions.text(Optional.empty(), "source --title", "Title of the new source, or unknown");
        return id(source(Optional.empty(), Optional.of(title), Optional.empty(), "source "));
    }

    private String addParty(String option) {
        String name =
                questions.answer(Optional.empty(), option + " --name", "Name of the new party", answers::knownParty);
        Path file = file("party", Optional.empty(), name);
        texts.put(file, drafts.party(id(file), name, answers.partyKind(option)));
        newParties.add(new RecordChoice(id(file), name, "new"));
        return id(file);
    }

    /** Takes a source of which nothing need be known. */
    Path source(Optional<String> id, Optional<String> title, Optional<String> url) {
        Optional<String> named = id.isPresent() && !questions.canAsk()
                ? title
                : Optional.of(questions.text(title, "--title", "Its title, or unknown"));
        return source(id, named, url, "");
    }

    private Path source(Optional<String> id, Optional<String> title, Optional<String> url, String before) {
        Drafts.NewSource source = answers.source(title, url, before);
        Path file = file("source", id, answers.named(source));
        texts.put(file, drafts.source(id(file), source));
        return file;
    }

    /** Asks for the name of a party. */
    Path party(Optional<String> id, Optional<String> name) {
        String asked = questions.answer(name, "--title", "Its name", answers::knownParty);
        Path file = file("party", id, asked);
        texts.put(file, drafts.party(id(file), asked, answers.partyKind("")));
        return file;
    }

    /** Asks for the title of an explainer. */
    Path explainer(Optional<String> id, Optional<String> title) {
        String asked = questions.text(title, "--title", "Its title");
        Path file = file("explainer", id, asked);
        texts.put(file, drafts.explainer(id(file), asked));
        return file;
    }

    private static String id(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    /** The file of a record with this id, or with one that its title gives and no other record has. */
    private Path file(String kind, Optional<String> id, String title) {
        if (id.isPresent()) {
            return fileOf(
                    kind,
                    questions.answer(
                            id, "ID", "The id: lower-case letters, digits and hyphens", name -> objection(kind, name)));
        }
        String base = slug(title).isEmpty() ? kind : slug(title);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> fileOf(kind, number == 1 ? base : base + "-" + number))
                .filter(file -> !texts.containsKey(file) && !Files.exists(file))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> objection(String kind, String name) {
        if (!RecordSchema.isId(name)) {
            return Optional.of("\"" + name + "\" cannot be an id: lower-case letters, digits and hyphens, at most 80");
        }
        Path file = fileOf(kind, name);
        return Files.exists(file)
                ? Optional.of("There already is a file " + ContentOptions.shown(file)
                        + "; choose another id, or change that file")
                : Optional.empty();
    }

    private Path fileOf(String kind, String id) {
        return folder.resolve(RecordSchema.of(kind).file(id));
    }

    /** The words of a title as an id. */
    static String slug(String title) {
        String words = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        int end = words.length() <= LONGEST_ID ? words.length() : words.lastIndexOf('-', LONGEST_ID);
        return words.substring(0, end < 0 ? LONGEST_ID : end);
    }

    /** Writes all of them, and overwrites none. */
    void write(Consumer<Path> written) throws IOException {
        for (Map.Entry<Path, String> text : texts.entrySet()) {
            Files.createDirectories(Objects.requireNonNull(text.getKey().getParent()));
            Files.writeString(text.getKey(), text.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            written.accept(text.getKey());
        }
    }
}
