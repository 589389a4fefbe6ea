package org.claimpress.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** What people copy in place of the address of a page: an address that works, and leads to something else or not for everybody. */
public enum AddressSlip {
    /** A sign of the sentence in which the address stood. */
    TAIL(".*[,;:'\">\\])}.]"),
    /** A copy that an archive keeps. */
    ARCHIVE(
            "https?://(?:web\\.archive\\.org/web/|archive\\.(?:ph|is|today|md|vn|fo|li)/|perma\\.cc/|ghostarchive\\.org/).+"),
    /** What a search found on the day it was made. */
    SEARCH(
            "https?://(?:(?:www|news|scholar)\\.google\\.[a-z.]+/search|www\\.bing\\.com/search|duckduckgo\\.com/\\?|search\\.yahoo\\.com/).*"),
    /** A talk with a chat program. */
    CHAT(
            "https?://(?:chatgpt\\.com|chat\\.openai\\.com|gemini\\.google\\.com|g\\.co/gemini|claude\\.ai|(?:www\\.)?perplexity\\.ai"
                    + "|copilot\\.microsoft\\.com|grok\\.com|x\\.com/i/grok)/.+"),
    /** The page as phones show it. */
    PHONE("https?://(?:(?:m|mobile|touch)\\.|[a-z-]{2,}\\.m\\.)[^/]+\\.[a-z]+(?:[/?#].*)?"),
    /** The page behind the login of a library. */
    LIBRARY("https?://[^/]*(?:^|[./-])(?:ez)?proxy[0-9a-z]*\\.[^/]+/?.*");

    /** An abbreviation that a name in an address may end with. */
    private static final Pattern ABBREVIATION =
            Pattern.compile(".*[_,%/-](?:\\p{Lu}|Inc|Ltd|Co|Corp|Jr|Sr|St|vs?|etc)\\.");

    private final Pattern pattern;

    AddressSlip(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** The first of them that this address is; empty where it is none. */
    public static Optional<AddressSlip> of(String address) {
        for (AddressSlip slip : values()) {
            boolean tail = slip != TAIL || !withoutTail(address).equals(address);
            if (tail && slip.pattern.matcher(address).matches()) {
                return Optional.of(slip);
            }
        }
        return Optional.empty();
    }

    /** The address without signs at its end that belong to the sentence around it. */
    public static String withoutTail(String address) {
        String rest = address;
        while (!rest.isEmpty() && isOfSentence(rest)) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return rest;
    }

    private static boolean isOfSentence(String address) {
        char last = address.charAt(address.length() - 1);
        return switch (last) {
            case ',', ';', ':', '\'', '"', '>' -> true;
            case ')' -> count(address, ')') > count(address, '(');
            case ']' -> count(address, ']') > count(address, '[');
            case '}' -> count(address, '}') > count(address, '{');
            case '.' -> !ABBREVIATION.matcher(address).matches();
            default -> false;
        };
    }

    private static long count(String address, char sign) {
        return address.chars().filter(unit -> unit == sign).count();
    }
}
