package org.claimpress.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimpress.problem.Suggestions;

/**
 * Gets to know what a command needs: from its options, or else on a terminal, where a wrong answer is asked for again. Without
 * a terminal it asks nobody, and tells all that is missing at once.
 */
final class Questions {

    private static final int MOST_SHOWN = 12;
    private static final String STAND_IN = "";
    private static final String NOTHING = "";

    /** What somebody types who wants a record that is not there. */
    private static final String ADD = "+";

    /** What somebody types who wants to answer the question before once more. */
    private static final String BACK = "<";

    /**
     * An answer that was given.
     *
     * @param line the answer with the key of its question
     * @param typed whether somebody typed it, and it came from no option
     */
    private record Answer(String line, boolean typed) {}

    private final Optional<Function<String, Optional<String>>> terminal;
    private final List<String> missing = new ArrayList<>();
    private final List<Answer> answered = new ArrayList<>();
    private Optional<KeptAnswers> kept = Optional.empty();
    private String note = "";

    /** @param terminal shows a prompt and gives the line that is typed; gives nothing where the input has ended */
    Questions(Optional<Function<String, Optional<String>>> terminal) {
        this.terminal = terminal;
    }

    /** Asks on the terminal that the program was started from, if it was. */
    static Questions onTerminal() {
        return new Questions(Optional.ofNullable(System.console())
                .map(console -> prompt -> Optional.ofNullable(console.readLine("%s", prompt))));
    }

    /** Keeps each answer from now on, and goes on with earlier ones where whoever gave them wants that. */
    void keepIn(KeptAnswers answers) {
        if (terminal.isEmpty()) {
            return;
        }
        answered.clear();
        note = "Type " + BACK + " to go back to the question before.\n";
        if (answers.areThere()) {
            String prompt = "You had begun:\n" + answers.shown() + "Go on with it? (yes or no): ";
            String wanted = terminal.get().apply(prompt).orElse("");
            if (!wanted.strip().toLowerCase(Locale.ROOT).startsWith("y")) {
                answers.forget();
            }
        }
        kept = Optional.of(answers);
    }

    /** What is still to be said of the last answer, such as the record that was taken for it. */
    String lastNote() {
        return note;
    }

    /** Whether there is somebody who can be asked. */
    boolean canAsk() {
        return terminal.isPresent();
    }

    /** Forgets the answers, because what they were for is done. */
    void done() {
        kept.ifPresent(KeptAnswers::forget);
    }

    /** The answer, which is any text but an empty one. */
    String text(Optional<String> given, String option, String meaning) {
        return answer(given, option, meaning, answer -> Optional.empty());
    }

    /**
     * The answer, which has to be right.
     *
     * @param objection what is wrong with an answer, if anything
     */
    String answer(Optional<String> given, String option, String meaning, Function<String, Optional<String>> objection) {
        Optional<String> answer = stripped(given);
        Optional<String> earlier = kept.flatMap(answers -> answers.take(option))
                .filter(known -> objection.apply(known).isEmpty());
        if (answer.isEmpty() && earlier.isPresent()) {
            return keep(option, earlier.get(), true);
        }
        boolean typed = answer.isEmpty();
        Optional<String> wrong = answer.flatMap(objection);
        while (answer.isEmpty() || wrong.isPresent()) {
            if (terminal.isEmpty()) {
                missing.add(option + ": " + wrong.orElse(meaning));
                return STAND_IN;
            }
            answer = typed(wrong.map(why -> why + "\n").orElse("") + meaning + ": ");
            typed = true;
            wrong = answer.flatMap(objection);
        }
        return keep(option, answer.get(), typed);
    }

    /** The answer to a question that may be left open, which only somebody on a terminal is asked. */
    Optional<String> optional(String option, String meaning, Function<String, Optional<String>> objection) {
        Function<String, Optional<String>> unlessEmpty =
                answer -> answer.equals(NOTHING) ? Optional.empty() : objection.apply(answer);
        if (terminal.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> earlier = kept.flatMap(answers -> answers.take(option));
        String answer = earlier.orElseGet(() -> typed(meaning + ": ").orElse(NOTHING));
        Optional<String> wrong = unlessEmpty.apply(answer);
        while (wrong.isPresent()) {
            answer = typed(wrong.get() + "\n" + meaning + ": ").orElse(NOTHING);
            wrong = unlessEmpty.apply(answer);
        }
        return Optional.of(keep(option, answer, true)).filter(text -> !text.equals(NOTHING));
    }

    private Optional<String> typed(String prompt) {
        Optional<String> line = terminal.orElseThrow().apply(note + prompt);
        note = "";
        if (line.isEmpty()) {
            throw new Unanswered(
                    answered.isEmpty() || kept.isEmpty()
                            ? "Nothing was written."
                            : "Nothing was written. Your answers are kept: start the command again to go on.");
        }
        Optional<String> answer = stripped(line);
        if (answer.filter(BACK::equals).isPresent() && kept.isPresent()) {
            back(kept.get());
        }
        return answer;
    }

    /** Takes the last typed answer back, and those of options behind it, which come again by themselves. */
    private void back(KeptAnswers answers) {
        boolean typed = false;
        while (!answered.isEmpty() && !typed) {
            typed = answered.remove(answered.size() - 1).typed();
        }
        answers.returnTo(lines());
        answered.clear();
        throw new Again();
    }

    private List<String> lines() {
        return answered.stream().map(Answer::line).toList();
    }

    private String keep(String option, String answer, boolean typed) {
        answered.add(new Answer(KeptAnswers.line(option, answer), typed));
        kept.ifPresent(answers -> answers.keep(lines()));
        return answer;
    }

    private static Optional<String> stripped(Optional<String> text) {
        return text.map(String::strip).filter(there -> !there.isEmpty());
    }

    /**
     * The id of a record that the answer names: by its id, or by any part of its title that no other record has.
     *
     * @param known the records there are
     */
    String record(Optional<String> given, String option, String meaning, List<RecordChoice> known) {
        String shown = known.size() <= MOST_SHOWN
                ? meaning + listed(known) + "\n  Type a part of one"
                : meaning + " (type a part of its title, publisher or id)";
        String answer = answer(given, option, shown, words -> objection(words, known));
        return noted(answer, known);
    }

    /** The id of the record that the answer names; none where the question is left open. */
    Optional<String> optionalRecord(String option, String meaning, List<RecordChoice> known) {
        return optional(option, meaning + listed(known) + "\n  Type a part of one", words -> objection(words, known))
                .map(answer -> noted(answer, known));
    }

    private String noted(String answer, List<RecordChoice> known) {
        Optional<RecordChoice> found = named(answer, known);
        // Whoever typed a part of a title sees which record was taken.
        note = found.filter(choice -> !choice.id().equals(answer))
                .map(choice -> "  → " + choice.shown() + "\n")
                .orElse("");
        return found.map(RecordChoice::id).orElse(answer);
    }

    /**
     * The same, where a record that is not there can be added now.
     *
     * @param add asks for what such a record needs, and gives its id
     */
    String record(
            Optional<String> given, String option, String meaning, List<RecordChoice> known, Supplier<String> add) {
        if (terminal.isEmpty()) {
            return record(given, option, meaning, known);
        }
        List<RecordChoice> all = new ArrayList<>(known);
        all.add(new RecordChoice(ADD, "Not there? Type + to add it now", ""));
        String id = record(given, option, meaning + ", or + to add one that is not there", all);
        return id.equals(ADD) ? add.get() : id;
    }

    /**
     * One more such record; none where nobody names another.
     *
     * @param number how many it would make
     */
    Optional<String> another(
            int number, String option, String meaning, List<RecordChoice> known, Supplier<String> add) {
        List<RecordChoice> all = new ArrayList<>(known);
        all.add(new RecordChoice(ADD, "Not there? Type + to add it now", ""));
        return optional(option + " " + number, meaning, words -> objection(words, all))
                .map(answer -> answer.equals(ADD) ? add.get() : noted(answer, all));
    }

    private static String listed(List<RecordChoice> known) {
        StringBuilder lines = new StringBuilder(":");
        known.stream()
                .limit(MOST_SHOWN)
                .forEach(choice ->
                        lines.append("\n  ").append(choice.id().equals(ADD) ? choice.title() : choice.shown()));
        return lines.toString();
    }

    private static Optional<RecordChoice> named(String answer, List<RecordChoice> known) {
        List<RecordChoice> found = found(answer, known);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The one with this id, or else those that have the words. */
    private static List<RecordChoice> found(String answer, List<RecordChoice> known) {
        List<RecordChoice> exact =
                known.stream().filter(choice -> choice.id().equals(answer)).toList();
        return exact.isEmpty()
                ? known.stream()
                        .filter(choice -> !choice.id().equals(ADD) && choice.has(answer))
                        .toList()
                : exact;
    }

    private static Optional<String> objection(String answer, List<RecordChoice> known) {
        List<RecordChoice> found = found(answer, known);
        if (found.size() == 1) {
            return Optional.empty();
        }
        if (found.isEmpty() && known.stream().anyMatch(choice -> choice.id().equals(ADD))) {
            boolean several = answer.contains(",") || answer.contains(" and ");
            return Optional.of("Nothing here has \"" + answer + "\". "
                    + (several ? "Name one at a time. " : "")
                    + "Type another part of its title, or + to add it.");
        }
        if (found.isEmpty()) {
            List<String> ids = known.stream().map(RecordChoice::id).toList();
            return Optional.of("There is no \"" + answer + "\". " + Suggestions.advice(answer, ids));
        }
        String more = found.size() > MOST_SHOWN ? "\n  and " + (found.size() - MOST_SHOWN) + " more" : "";
        return Optional.of(found.size() + " have \"" + answer + "\"" + listed(found) + more);
    }

    /** Ends the command where anything is missing. */
    void orThrow() {
        if (!missing.isEmpty()) {
            throw new Unanswered("This is missing or wrong:\n  " + String.join("\n  ", missing));
        }
    }

    /** Begins with the questions again, the last of which somebody wants to answer otherwise. */
    static final class Again extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Says what the command would have had to know. */
    static final class Unanswered extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unanswered(String message) {
            super(message);
        }
    }
}
