package org.constat.cli;

import org.constat.cli.wording.Wording;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of the languages the interface speaks. */
final class InterfaceLanguage implements ITypeConverter<String> {
    @Override
    public String convert(String code) {
        if (!Wording.LANGUAGES.contains(code)) {
            throw new TypeConversionException(
                    "'" + code + "' is none of the interface languages " + String.join(", ", Wording.LANGUAGES));
        }
        return code;
    }
}
