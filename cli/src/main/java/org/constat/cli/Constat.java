package org.constat.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a subcommand: help and version. */
@Command(name = "constat", versionProvider = Version.class)
final class Constat implements Runnable {
    @Mixin
    final Interface options = new Interface();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    boolean version;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
