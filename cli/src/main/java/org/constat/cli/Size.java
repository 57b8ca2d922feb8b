package org.constat.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes as people write it: {@code 500}, {@code 500kB}, {@code 10MB}. */
public final class Size implements ITypeConverter<Long> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,12})\\s*([kKmMgG]?)[bB]?");

    @Override
    public Long convert(String written) {
        Matcher size = WRITTEN.matcher(written);
        if (!size.matches() || Long.parseLong(size.group(1)) == 0) {
            throw new TypeConversionException("'" + written + "' is not a size such as 500kB or 10MB");
        }
        long unit = switch (size.group(2)) {
            case "k", "K" -> 1_000L;
            case "m", "M" -> 1_000_000L;
            case "g", "G" -> 1_000_000_000L;
            default -> 1L;
        };
        return Math.multiplyExact(Long.parseLong(size.group(1)), unit);
    }
}
