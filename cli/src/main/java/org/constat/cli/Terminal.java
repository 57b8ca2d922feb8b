package org.constat.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.constat.cli.text.Screen;

/**
 * Where the command was started: its streams and environment. Data goes to {@code out}, messages to {@code err}; both are
 * UTF-8.
 *
 * @param terminals which of the three streams are terminals, by number
 */
public record Terminal(InputStream in, Writer out, PrintWriter err, Map<String, String> env, List<Boolean> terminals) {

    /** The streams and environment of this process. */
    static Terminal ofProcess() {
        return of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Streams.isTerminal(Streams.IN),
                Streams.isTerminal(Streams.OUT),
                Streams.isTerminal(Streams.ERR));
    }

    static Terminal of(
            InputStream in, OutputStream out, OutputStream err, Map<String, String> env, Boolean... terminals) {
        Writer data = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        PrintWriter messages = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        return new Terminal(in, data, messages, env, Arrays.asList(terminals));
    }

    public boolean isTerminal(int stream) {
        return terminals.get(stream);
    }

    public String env(String name) {
        return env.getOrDefault(name, "");
    }

    /** Language of the interface from LC_ALL, LC_MESSAGES, LANG: the first that is set decides. */
    public String language(List<String> known) {
        for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            if (!env(variable).isEmpty()) {
                String code = env(variable).split("[_.@-]")[0];
                return known.contains(code) ? code : known.getFirst();
            }
        }
        return known.getFirst();
    }

    public boolean colour(ColourWish wish) {
        return switch (wish) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> env("NO_COLOR").isEmpty() && (isForced() || isTerminal(Streams.OUT) && isWilling());
        };
    }

    private boolean isForced() {
        return !env("CLICOLOR_FORCE").isEmpty() && !env("CLICOLOR_FORCE").equals("0");
    }

    private boolean isWilling() {
        return !env("TERM").equals("dumb") && !env("CLICOLOR").equals("0");
    }

    public void print(List<String> lines) {
        try {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
            out.flush();
        } catch (IOException e) {
            throw new OutputFailed(e);
        }
    }

    /** Lines of text as the screen shows them. */
    public void print(List<String> lines, Screen screen) {
        print(lines.stream().flatMap(line -> screen.lines(line).stream()).toList());
    }

    /** A message, with nothing in it that could steer the terminal. */
    public void message(String line) {
        err.println(Screen.visible(line));
        err.flush();
    }

    /** A message that the next one overwrites, on a terminal only. */
    public void passing(String line) {
        if (isTerminal(Streams.ERR)) {
            err.print("\r\u001B[K" + Screen.visible(line));
            err.flush();
        }
    }

    /** An error in three lines: what happened, why, what to do next; empty ones are left out. */
    public void error(String what, String... whyAndNext) {
        message("constat: " + what);
        for (String line : whyAndNext) {
            if (!line.isBlank()) {
                message("  " + line);
            }
        }
    }
}
