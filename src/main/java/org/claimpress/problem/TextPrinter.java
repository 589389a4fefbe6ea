package org.claimpress.problem;

/**
 * Prints problems for people: {@code path:line:col: severity[code]: message}, the source line, a caret under the exact
 * text, and what to do.
 */
public final class TextPrinter implements ProblemPrinter {

    private static final int WINDOW = 110;

    @Override
    public void print(Problems problems, StringBuilder out) {
        for (Problem problem : problems.sorted()) {
            print(problem, out);
        }
        if (problems.errors() + problems.warnings() > 0) {
            out.append(summary(problems)).append('\n');
        }
    }

    private static void print(Problem problem, StringBuilder out) {
        out.append(PrintableText.of(problem.place().toString()))
                .append(": ")
                .append(problem.severity().word())
                .append('[')
                .append(problem.code().id())
                .append("]: ")
                .append(PrintableText.of(problem.message()))
                .append('\n');
        excerpt(problem.place(), out);
        if (!problem.advice().isEmpty()) {
            problem.advice()
                    .lines()
                    .forEach(line ->
                            out.append("  → ").append(PrintableText.of(line)).append('\n'));
        }
        out.append('\n');
    }

    /** The line of the place behind its number, cut around the place where it is long, and the caret line. */
    private static void excerpt(Place place, StringBuilder out) {
        int[] points = place.lineText().codePoints().toArray();
        if (points.length == 0) {
            return;
        }
        int at = Math.min(place.column() - 1, points.length);
        int from = points.length <= WINDOW ? 0 : Math.max(0, Math.min(at - WINDOW / 3, points.length - WINDOW));
        int to = Math.min(points.length, from + WINDOW);
        String before = new String(points, from, at - from);
        int marked = Math.max(1, Math.min(place.length(), to - at));
        String meant = new String(points, at, Math.min(marked, points.length - at));
        String number = Integer.toString(place.line());
        String cutLeft = from > 0 ? "…" : "";
        out.append("  ").append(number).append(" | ").append(cutLeft);
        out.append(PrintableText.of(new String(points, from, to - from)));
        out.append(to < points.length ? "…" : "").append('\n');
        out.append("  ").append(" ".repeat(number.length())).append(" | ").append(" ".repeat(cutLeft.length()));
        out.append(" ".repeat(PrintableText.width(before)));
        out.append("^".repeat(Math.max(1, PrintableText.width(meant)))).append('\n');
    }

    private static String summary(Problems problems) {
        String dropped = problems.dropped() > 0 ? " (" + problems.dropped() + " of them not shown)" : "";
        return counted(problems.errors(), "error") + ", " + counted(problems.warnings(), "warning") + dropped + ".";
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
