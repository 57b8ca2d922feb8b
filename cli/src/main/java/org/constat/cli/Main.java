package org.constat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.constat.cli.ledger.AddCommand;
import org.constat.cli.ledger.BackupCommand;
import org.constat.cli.ledger.ClaimCommand;
import org.constat.cli.ledger.DemoCommand;
import org.constat.cli.ledger.DoctorCommand;
import org.constat.cli.ledger.EventCommand;
import org.constat.cli.ledger.LogCommand;
import org.constat.cli.ledger.RebuildCommand;
import org.constat.cli.ledger.ReportCommand;
import org.constat.cli.ledger.ReviewCommand;
import org.constat.cli.ledger.StatsCommand;
import org.constat.cli.ledger.UndoCommand;
import org.constat.cli.ledger.VerifyCommand;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Entry point of the command. */
public final class Main {
    private final Terminal terminal;
    private final CommandLine commands;

    Main(Terminal terminal, Engine engine, String language) {
        this.terminal = terminal;
        commands = new CommandLine(new Constat())
                .addSubcommand(new ReadCommand(terminal, engine))
                .addSubcommand(new AddCommand(terminal, engine))
                .addSubcommand(new EventCommand(terminal))
                .addSubcommand(new ReportCommand(terminal))
                .addSubcommand(new ClaimCommand(terminal))
                .addSubcommand(new ReviewCommand(terminal))
                .addSubcommand(new StatsCommand(terminal))
                .addSubcommand(new UndoCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new RebuildCommand(terminal))
                .addSubcommand(new LogCommand(terminal))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new DoctorCommand(terminal))
                .addSubcommand(new DemoCommand(terminal, engine))
                .addSubcommand(new RulesCommand(terminal))
                .addSubcommand(new PlacesCommand(terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setResourceBundle(Help.in(language))
                .setOut(new PrintWriter(terminal.out()))
                .setErr(terminal.err())
                .setParameterExceptionHandler((wrong, args) -> usage(wrong, Wording.of(language)))
                .setExecutionExceptionHandler((fault, command, parsed) -> new Faults(terminal, Wording.of(language))
                        .report(fault, parsed.originalArgs().contains("--debug")));
    }

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        System.exit(run(terminal, Installed::reader, args));
    }

    /** Runs one command; never throws for what the command meets. */
    static int run(Terminal terminal, Engine engine, String... args) {
        return new Main(terminal, engine, language(terminal, List.of(args))).run(args);
    }

    public static Speech speech(String language) {
        return new Speech(Wording.of(language));
    }

    CommandLine commands() {
        return commands;
    }

    private int run(String... args) {
        try {
            int exit = commands.execute(args);
            terminal.out().flush();
            return exit;
        } catch (IOException e) {
            return new Faults(terminal, Wording.of(Wording.LANGUAGES.getFirst())).report(new OutputFailed(e), false);
        }
    }

    /** The interface language is needed before the command line is parsed: errors and help are told in it. */
    private static String language(Terminal terminal, List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String next = i + 1 < args.size() ? args.get(i + 1) : "";
            String wanted = args.get(i).equals("--lang") ? next : args.get(i).replaceFirst("^--lang=", "");
            boolean asked = args.get(i).startsWith("--lang=") || args.get(i).equals("--lang");
            if (asked && Wording.LANGUAGES.contains(wanted)) {
                return wanted;
            }
        }
        return terminal.language(Wording.LANGUAGES);
    }

    private int usage(ParameterException wrong, Wording words) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String message = String.valueOf(wrong.getMessage()).replaceAll("\\R", " ");
        terminal.error(message, words.say("error.usage.next", command));
        return ExitCode.USAGE;
    }
}
