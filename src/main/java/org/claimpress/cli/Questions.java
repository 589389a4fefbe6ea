package org.claimpress.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimpress.problem.Suggestions;

/**
 * Gets to know what a command needs: from its options, or else on a terminal, where a wrong answer is asked for again. Without
 * a terminal it asks nobody, and tells all that is missing at once.
 */
final class Questions {

    private static final int MOST_SHOWN = 20;
    private static final String STAND_IN = "";

    private final Optional<Function<String, Optional<String>>> terminal;
    private final List<String> missing = new ArrayList<>();

    /** @param terminal shows a prompt and gives the line that is typed; gives nothing where the input has ended */
    Questions(Optional<Function<String, Optional<String>>> terminal) {
        this.terminal = terminal;
    }

    /** Asks on the terminal that the program was started from, if it was. */
    static Questions onTerminal() {
        return new Questions(Optional.ofNullable(System.console())
                .map(console -> prompt -> Optional.ofNullable(console.readLine("%s", prompt))));
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
        Optional<String> wrong = answer.flatMap(objection);
        while (answer.isEmpty() || wrong.isPresent()) {
            if (terminal.isEmpty()) {
                missing.add(option + ": " + wrong.orElse(meaning));
                return STAND_IN;
            }
            String prompt = wrong.map(why -> why + "\n").orElse("") + meaning + ": ";
            Optional<String> typed = terminal.get().apply(prompt);
            if (typed.isEmpty()) {
                throw new Unanswered("Nothing was written.");
            }
            answer = stripped(typed);
            wrong = answer.flatMap(objection);
        }
        return answer.get();
    }

    private static Optional<String> stripped(Optional<String> text) {
        return text.map(String::strip).filter(there -> !there.isEmpty());
    }

    /** The answer, which has to be one of the known ids. */
    String choice(Optional<String> given, String option, String meaning, Collection<String> known) {
        String choices = known.size() <= MOST_SHOWN
                ? " (" + String.join(", ", known) + ")"
                : " (an id; a part of it shows those that have it)";
        return answer(given, option, meaning + choices, answer -> objection(answer, known));
    }

    private static Optional<String> objection(String answer, Collection<String> known) {
        if (known.contains(answer)) {
            return Optional.empty();
        }
        List<String> similar = known.stream()
                .filter(id -> id.contains(answer))
                .limit(MOST_SHOWN)
                .toList();
        return Optional.of(
                similar.isEmpty()
                        ? "There is no \"" + answer + "\". " + Suggestions.advice(answer, known)
                        : "There is no \"" + answer + "\", but: " + String.join(", ", similar) + ".");
    }

    /** Ends the command where anything is missing. */
    void orThrow() {
        if (!missing.isEmpty()) {
            throw new Unanswered("This is missing or wrong:\n  " + String.join("\n  ", missing));
        }
    }

    /** Says what the command would have had to know. */
    static final class Unanswered extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unanswered(String message) {
            super(message);
        }
    }
}
