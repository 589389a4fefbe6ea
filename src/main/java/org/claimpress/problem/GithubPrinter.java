package org.claimpress.problem;

/**
 * Prints problems as GitHub workflow commands, which become annotations on a pull request. The form and its escapes
 * are those of the workflow commands in GitHub's documentation: {@code %}, CR and LF in data, and {@code :} and
 * {@code ,} too in properties. No character that cannot be seen gets through.
 */
public final class GithubPrinter implements ProblemPrinter {

    @Override
    public void print(Problems problems, StringBuilder out) {
        for (Problem problem : problems.sorted()) {
            Place place = problem.place();
            out.append("::").append(problem.severity().word());
            out.append(" file=").append(property(PrintableText.of(place.path())));
            out.append(",line=").append(place.line());
            out.append(",col=").append(place.column());
            out.append(",endColumn=").append(place.column() + place.length());
            out.append(",title=").append(property(problem.code().id()));
            out.append("::").append(data(PrintableText.ofLines(problem.message())));
            if (!problem.advice().isEmpty()) {
                out.append(data("\n" + PrintableText.ofLines(problem.advice())));
            }
            out.append('\n');
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
