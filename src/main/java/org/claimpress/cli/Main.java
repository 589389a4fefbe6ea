package org.claimpress.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import org.claimpress.output.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: reads its arguments, runs one command, and ends with that command's exit code. */
@Command(
        name = "claimpress",
        mixinStandardHelpOptions = true,
        description = "Turns claim records and explainers into a static fact-check site.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "1:the content has errors", "2:the command was used wrongly"})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the program and ends the process with its exit code where that is not 0. */
    public static void main(String[] arguments) {
        // Cards are drawn in memory; without this a desktop would show a window's icon while they are.
        System.setProperty("java.awt.headless", "true");
        Clock clock = Clock.system(ZoneId.systemDefault());
        int code = run(
                arguments,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                clock);
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs the program.
     *
     * @param arguments the command and its options
     * @param out takes what was asked for
     * @param err takes what went wrong
     * @param clock tells today's date and how long a build took
     * @return the exit code: 0 all is well, 1 the content has errors, 2 the command was used wrongly
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err, Clock clock) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new BuildCommand(clock));
        line.addSubcommand(new CheckCommand(clock));
        line.addSubcommand(new VerifyCommand(clock));
        line.addSubcommand(new NewCommand(clock, Questions.onTerminal()));
        line.addSubcommand(new DiffCommand(clock));
        line.addSubcommand(new ServeCommand(clock));
        line.addSubcommand(new InitCommand());
        line.addSubcommand(new BundleCommand());
        line.addSubcommand(new ExplainCommand());
        line.addSubcommand(new SchemaCommand(clock));
        line.addSubcommand(new TemplatesCommand());
        line.getCommandSpec().version(Program.running().toString());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(new MisuseReporter());
        line.setExecutionExceptionHandler(new FailureReporter());
        return line.execute(arguments);
    }

    @Override
    public void run() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command: " + commands + ".");
    }
}
