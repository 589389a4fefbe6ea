package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;

/** What can be wrong with a site's own templates and with its look. */
@AutoService(CodeBook.class)
public final class ThemeCodes implements CodeBook {

    static final Code REFUSED = Code.error(
            "template-file-refused",
            "A file in the folder of templates is a link, too large, or not what its name says.",
            "What stands there becomes part of every page, so only plain files of a few kinds are taken.",
            "templates/assets/logo.png   (a link to another file)",
            "templates/assets/logo.png   (the picture itself)");

    static final Code UNUSED = Code.warning(
            "template-file-unused",
            "No page uses a file in the folder of templates.",
            "It was meant to change something, and changes nothing.",
            "templates/claim/answer.ftlh",
            "templates/claim/answers.ftlh");

    static final Code MISSING = Code.error(
            "look-without-file",
            "The settings name a picture or a font that is not in the folder of templates.",
            "Pages would show a gap where the picture should be, or another font.",
            "logo: {file: logo.svg}   (and no file templates/assets/logo.svg)",
            "logo: {file: logo.svg}   (and the file templates/assets/logo.svg)");

    static final Code UNSAFE_PICTURE = Code.error(
            "unsafe-picture",
            "A picture holds more than shapes and letters: a script, a link, a document type or something from elsewhere.",
            "Whoever opens it on its own would run what it holds, in the name of the site.",
            "<svg onload=\"…\">",
            "<svg>");

    static final Code FOREIGN_STYLE = Code.error(
            "foreign-style",
            "A stylesheet loads something that is not a file of the site's own.",
            "Pages load nothing from elsewhere, so browsers would refuse it.",
            "@import url(\"https://fonts.example/font.css\");",
            "body { background: url(\"paper.png\"); }   (and the file templates/assets/paper.png)");

    static final Code LOW_CONTRAST = Code.error(
            "low-contrast",
            "The colour of links cannot be told well enough from the pages behind it.",
            "Many readers could not read the links; the contrast has to be 4.5 to 1 at least.",
            "accent: {light: \"#d98ba3\", dark: \"#f2a7bd\"}",
            "accent: {light: \"#8a1538\", dark: \"#f2a7bd\"}");

    static final Code UNKNOWN_NAME = Code.error(
            "unknown-template-name",
            "A template asks for something that no page has, perhaps on a branch that seldom runs.",
            "The day the branch runs, no page could be set; so it is told now.",
            "<#if view.note??>${view.nota}</#if>",
            "<#if view.note??>${view.note}</#if>");

    @Override
    public List<Code> codes() {
        return List.of(REFUSED, UNUSED, MISSING, UNSAFE_PICTURE, FOREIGN_STYLE, LOW_CONTRAST, UNKNOWN_NAME);
    }
}
