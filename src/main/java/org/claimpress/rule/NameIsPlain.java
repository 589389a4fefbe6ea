package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimpress.model.Claim;
import org.claimpress.model.Party;
import org.claimpress.model.PartyKind;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;

/** The names of people, publishers and pages, and the titles of claims, hold nothing else and look like names. */
@AutoService(Rule.class)
public final class NameIsPlain implements Rule {

    private static final Code CODE = Code.warning(
            "name-not-plain",
            "A name or a title holds something that is no part of it: an address, a “By”, a title before a person’s name, the"
                    + " name of the site, or capital letters throughout.",
            "Names stand in lists, feeds and citations by themselves, and are searched and sorted.",
            "author: By Jane Smith",
            "author: Jane Smith");

    /**
     * A form that a name has by mistake.
     *
     * @param form what it looks like
     * @param message what is wrong
     * @param advice what to write
     */
    private record Form(Pattern form, String message, String advice) {

        private static Form of(String form, String message, String advice) {
            return new Form(Pattern.compile(form), message, advice);
        }
    }

    private static final Form ADDRESS = Form.of(
            "(?:https?://|www\\.)\\S+",
            "An address stands where a name or a title belongs",
            "Write the name or the title as people read it; the address belongs under \"url:\".");
    private static final Form MAIL = Form.of(
            "\\S+@[\\w-]+\\.[\\w.-]+",
            "An e-mail address stands where a name belongs",
            "Write the name; nobody’s mail address belongs on a page.");
    private static final Form LISTED = Form.of(
            "\\p{Lu}[\\p{L}’'-]+, \\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*)?",
            "The name stands in the order of a list, last name first",
            "Write it as people say it: first name, then last name.");

    private static final List<Form> OF_AUTHORS = List.of(
            ADDRESS,
            MAIL,
            Form.of("(?:By|BY|by) \\p{Lu}.*", "“By” is no part of the name", "Write the name alone."),
            LISTED);

    private static final List<Form> OF_PEOPLE = List.of(
            ADDRESS,
            MAIL,
            LISTED,
            Form.of(
                    "(?:Mr|Mrs|Ms|Miss|Herr|Frau)\\.? .*",
                    "A form of address is no part of the name",
                    "Write first and last name."),
            Form.of(
                    "@.*",
                    "This is the name of an account, and not of a person",
                    "Write the person’s name; give the account under \"also-called:\"."),
            Form.of(
                    ".*,.*",
                    "A comma in a person’s name: what follows seems to be a position",
                    "Write the name alone, and the position in the description."),
            Form.of(
                    "(?:\\p{Lu}\\.[ -]?){2,}",
                    "These are initials, and readers cannot know whose",
                    "Write the whole name, as the source gives it."),
            Form.of(
                    "(?:\\p{Lu}{2,}[ -]?){2,}",
                    "The name stands in capital letters throughout",
                    "Write it with a capital letter at the beginning of each part."));

    private static final List<Form> OF_CLAIMS = List.of(
            ADDRESS,
            Form.of(
                    "[^\\p{Ll}]*\\p{Lu}{4}[^\\p{Ll}]* [^\\p{Ll}]* [^\\p{Ll}]*",
                    "The title stands in capital letters throughout",
                    "Write it as a sentence, with capital letters for names alone."),
            Form.of(".*\\p{Ll}{3}\\.", "A title has no full stop at its end", "Take the full stop away."));

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            tell(OF_CLAIMS, claim.title(), RecordKind.CLAIM, claim.id(), "title", findings);
        }
        for (Party party : site.parties()) {
            List<Form> forms = party.kind() == PartyKind.PERSON ? OF_PEOPLE : List.of(ADDRESS, MAIL);
            tell(forms, party.name(), RecordKind.PARTY, party.id(), "name", findings);
        }
        for (Source source : site.sources()) {
            source.author().ifPresent(name -> tell(OF_AUTHORS, name, source, "author", findings));
            source.publisher().ifPresent(name -> tell(List.of(ADDRESS, MAIL), name, source, "publisher", findings));
            source.title().ifPresent(title -> tell(List.of(ADDRESS), title, source, "title", findings));
            suffix(source)
                    .ifPresent(words -> findings.report(
                            RecordKind.SOURCE,
                            source.id(),
                            "title",
                            "The title ends with the name of its publisher, as the tab of a browser shows it",
                            "Take “" + words + "” away, if the page itself does not print it so."));
        }
    }

    private static void tell(List<Form> forms, String name, Source source, String field, Findings findings) {
        tell(forms, name, RecordKind.SOURCE, source.id(), field, findings);
    }

    private static void tell(
            List<Form> forms, String name, RecordKind kind, String id, String field, Findings findings) {
        forms.stream()
                .filter(form -> form.form().matcher(name).matches())
                .findFirst()
                .ifPresent(form -> findings.report(kind, id, field, form.message(), form.advice()));
    }

    /** What stands behind the last dash or bar of the title, where that is the publisher. */
    private static Optional<String> suffix(Source source) {
        String title = source.title().orElse("");
        String publisher = source.publisher().orElse("");
        int at = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
        return Optional.of(title)
                .filter(text -> at > 0
                        && !publisher.isEmpty()
                        && text.substring(at + 3).toLowerCase(Locale.ROOT).equals(publisher.toLowerCase(Locale.ROOT)))
                .map(text -> text.substring(at).strip());
    }
}
