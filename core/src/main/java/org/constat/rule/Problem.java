package org.constat.rule;

/** Something wrong in the language data: where, what, and what is allowed. */
public record Problem(String file, int line, int column, String message) implements Comparable<Problem> {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : line != other.line ? line - other.line : column - other.column;
    }

    /** All problems of a run, shown together. */
    public static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient java.util.List<Problem> problems;

        public Found(java.util.List<Problem> problems) {
            super(problems.size() + " problem(s) in the language data:\n"
                    + String.join("\n", problems.stream().map(Problem::toString).toList()));
            this.problems = java.util.List.copyOf(problems);
        }

        public java.util.List<Problem> problems() {
            return problems;
        }
    }
}
