package io.github.evidencebrief.report;

import java.util.List;

/** Says all that is wrong with the annotations of a type, each with its accessor and remedy. */
public final class ReportSpecException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final List<String> mistakes;

    ReportSpecException(String type, List<String> mistakes) {
        super(message(type, mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** The mistakes in the order of their discovery, at least one. */
    public List<String> mistakes() {
        return mistakes;
    }

    private static String message(String type, List<String> mistakes) {
        String count = mistakes.size() == 1 ? "1 mistake" : mistakes.size() + " mistakes";
        return type + " cannot be read as a report, " + count + ":\n- " + String.join("\n- ", mistakes);
    }
}
