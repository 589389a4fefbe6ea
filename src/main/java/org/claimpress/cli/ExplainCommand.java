package org.claimpress.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;
import org.claimpress.problem.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimpress explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what a code means, why it matters, and shows a bad and a good example.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = "The word in brackets of a message, such as unknown-key. Without it, all codes are listed.")
    private Optional<String> id = Optional.empty();

    @Override
    public Integer call() {
        List<Code> codes = CodeBook.all();
        PrintWriter out = spec.commandLine().getOut();
        if (id.isEmpty()) {
            codes.forEach(code -> out.println(code.id() + ": " + code.meaning()));
            return 0;
        }
        Code code = codes.stream()
                .filter(known -> known.id().equals(id.get()))
                .findFirst()
                .orElseThrow(() -> unknown(id.get(), codes));
        out.println(code.id() + " (" + code.severity().word() + ")");
        out.println();
        out.println(code.meaning());
        out.println(code.why());
        out.println();
        out.println("Not so:");
        CallName call = CallName.here();
        out.println(indented(call.in(code.bad())));
        out.println();
        out.println("But so:");
        out.println(indented(call.in(code.good())));
        return 0;
    }

    private CommandLine.ParameterException unknown(String word, List<Code> codes) {
        String advice = Suggestions.advice(word, codes.stream().map(Code::id).toList());
        return new CommandLine.ParameterException(spec.commandLine(), "There is no code \"" + word + "\". " + advice);
    }

    private static String indented(String example) {
        return example.lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
    }
}
