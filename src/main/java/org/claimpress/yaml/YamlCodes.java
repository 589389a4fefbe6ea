package org.claimpress.yaml;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;

/** What can be wrong with a file's YAML. */
@AutoService(CodeBook.class)
public final class YamlCodes implements CodeBook {

    static final Code TAB = Code.error(
            "tab",
            "A tab stands where YAML wants spaces.",
            "A tab is of no fixed width, so nobody can say how far the line is indented.",
            "title: Inbox API\n→\tstatus: alleged",
            "title: Inbox API\nstatus: alleged");

    static final Code COLON_IN_TEXT = Code.error(
            "colon-in-text",
            "A colon followed by a space stands in the middle of a text without quotation marks.",
            "YAML takes a colon and a space for the end of a field's name.",
            "title: Inbox API: what it gave",
            "title: \"Inbox API: what it gave\"");

    static final Code UNCLOSED_QUOTE = Code.error(
            "unclosed-quote",
            "A text opens with a quotation mark and never closes.",
            "All that follows, fields and all, is taken for part of the text.",
            "title: \"Inbox API",
            "title: \"Inbox API\"");

    static final Code STRAY_QUOTE = Code.error(
            "stray-quote",
            "A quotation mark or an apostrophe inside a quoted text ends the text too early.",
            "YAML stops at the first mark of the kind that the text opened with.",
            "note: 'Meta's answer'",
            "note: \"Meta's answer\"");

    static final Code INDENTATION = Code.error(
            "indentation",
            "A line is indented further or less than its neighbours allow.",
            "YAML tells by indentation alone what belongs to what.",
            "title: Inbox API\n  status: alleged",
            "title: Inbox API\nstatus: alleged");

    static final Code MISSING_COLON = Code.error(
            "missing-colon",
            "A line is neither a field with its colon nor part of the text before it.",
            "YAML wants “name: value”, with a space after the colon, and further lines of a text indented.",
            "title Inbox API",
            "title: Inbox API");

    static final Code RESERVED_CHARACTER = Code.error(
            "reserved-character",
            "A text without quotation marks begins with a character that YAML keeps for itself.",
            "Text that begins with @, `, %, or a few others has to stand in quotation marks.",
            "speaker: @netflix",
            "speaker: \"@netflix\"");

    static final Code UNKNOWN_ESCAPE = Code.error(
            "unknown-escape",
            "A backslash in a text between double quotation marks is followed by a character that means nothing there.",
            "Between double quotation marks a backslash begins an escape such as \\n.",
            "note: \"C:\\data\"",
            "note: 'C:\\data'");

    static final Code UNCLOSED_BRACKET = Code.error(
            "unclosed-bracket",
            "A list in brackets or a group in braces never closes.",
            "All that follows is taken for part of the list.",
            "topics: [messages, money",
            "topics: [messages, money]");

    static final Code BLOCK_TEXT = Code.error(
            "block-text",
            "Text stands on the same line as the | or > that opens a block of text.",
            "The text of a block begins on the next line, indented.",
            "reason: > Two sources agree",
            "reason: >\n  Two sources agree");

    static final Code SYNTAX = Code.error(
            "yaml-syntax",
            "The file is not valid YAML, in a way that has no better name here.",
            "A file that cannot be read cannot be checked or published.",
            "topics: ]",
            "topics: []");

    static final Code ALIAS = Code.error(
            "alias",
            "A value is an alias or an anchor.",
            "Aliases hide what a record says and can make a small file huge, so records spell everything out.",
            "note: *bold*",
            "note: \"*bold*\"");

    static final Code TAG = Code.error(
            "tag",
            "A value carries a YAML type.",
            "Types can make a program build things the record's author chose; records are text only.",
            "note: !important really",
            "note: \"!important really\"");

    static final Code TOO_DEEP = Code.error(
            "too-deep",
            "Lists and groups are nested too deep.",
            "No record needs it, and a hostile file could use it to bring the build down.",
            "topics: [[[[[[[[[[[[[messages]]]]]]]]]]]]]",
            "topics: [messages]");

    static final Code TOO_SLOW = Code.error(
            "too-slow",
            "Reading a file took longer than five minutes.",
            "Nothing that the limits let through takes so long; a file that does would hold up every build.",
            "(a file that the limits let through and should not)",
            "(the same record in few words)");

    static final Code TOO_MANY_FIELDS = Code.error(
            "too-many-fields",
            "A group has more fields than any record.",
            "No record needs it, and a hostile file could use it to keep the build busy.",
            "a: 1\nb: 2\nc: 3\n… and so on",
            "title: Inbox API");

    static final Code DUPLICATE_KEY = Code.error(
            "duplicate-key",
            "A field stands twice in one group.",
            "Only one of the two could count, and nothing says which.",
            "status: alleged\nstatus: confirmed",
            "status: alleged");

    static final Code COMPLEX_KEY = Code.error(
            "complex-key",
            "A list or a group stands where a field's name belongs.",
            "Field names are plain words.",
            "[title]: Inbox API",
            "title: Inbox API");

    static final Code SEVERAL_DOCUMENTS = Code.error(
            "several-documents",
            "The file holds more than one document.",
            "One record a file keeps changes easy to review.",
            "title: One\n---\ntitle: Two",
            "title: One");

    @Override
    public List<Code> codes() {
        return List.of(
                TAB,
                COLON_IN_TEXT,
                UNCLOSED_QUOTE,
                STRAY_QUOTE,
                INDENTATION,
                MISSING_COLON,
                RESERVED_CHARACTER,
                UNKNOWN_ESCAPE,
                UNCLOSED_BRACKET,
                BLOCK_TEXT,
                SYNTAX,
                ALIAS,
                TAG,
                TOO_DEEP,
                TOO_SLOW,
                TOO_MANY_FIELDS,
                DUPLICATE_KEY,
                COMPLEX_KEY,
                SEVERAL_DOCUMENTS);
    }
}
