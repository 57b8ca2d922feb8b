package org.constat.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, from the manifest of its archive. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"constat " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
