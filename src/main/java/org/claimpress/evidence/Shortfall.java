package org.claimpress.evidence;

import java.util.Map;
import org.claimpress.messages.Messages;

/**
 * What evidence lacks, or has too much of, for a rule to hold.
 *
 * @param key the message that says what
 * @param wanted how much of it the rule asks for or allows
 * @param there how much of it there is
 */
record Shortfall(String key, int wanted, int there) {

    /** There is no admission, and one is wanted. */
    static final Shortfall OF_AN_ADMISSION = new Shortfall("rules.lacks.admission", 0, 0);

    /** “2 primary records (there is 1)”. */
    String words(Messages messages) {
        String what = messages.count(key, wanted);
        if (equals(OF_AN_ADMISSION)) {
            return what;
        }
        return there == 0 && wanted == 1
                ? messages.say("rules.there-is-none", Map.of("what", what))
                : messages.say("rules.there-are", Map.of("what", what, Messages.COUNT, there));
    }
}
