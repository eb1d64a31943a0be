package org.eights.step;

import java.util.List;
import java.util.Set;
import org.eights.wording.Words;

/**
 * An element of a diagram as its process owner described it: the extension properties that the
 * product acts upon. Read once when a diagram is deployed.
 *
 * @param element the element's id
 * @param name the element's name in both languages
 * @param process the id of the diagram it stands in
 * @param form the id of its form, or null
 * @param limit the key of its row among the service limits, or null
 * @param facts form keys and decision outputs that stay with the process
 * @param notDoneBy ids of elements whose performer may not do this one; a form key names a person instead
 * @param approves what kind of amount is approved here, or null
 * @param rows the rows that must be there
 * @param keyPoint the key control point that this step proves, or null
 * @param state the state of the case once this is done, or null
 * @param notices notices sent when the element begins
 * @param decisions decision tables asked once it is done
 * @param messageCase for a message: the state of the case in which it is possible
 * @param of for a message that starts a process: ids of the processes whose cases take it; empty where its name says it
 * @param by for a message: the groups that tell it; empty where everybody who acts on the case may
 * @param replies the rows of earlier steps that are answered here
 * @param part the variable that says which part of the case the rows of this step are about, or null
 */
public record Step(String element, Words name, String process, String form, String limit, Set<String> facts, List<String> notDoneBy,
        String approves, List<RequiredRows> rows, String keyPoint, String state, List<NoticeOrder> notices,
        List<String> decisions, MessageCase messageCase, Set<String> of, Set<String> by, List<AskedReply> replies, String part) {

    /** One that answers no rows and knows no parts. */
    public Step(String element, Words name, String process, String form, String limit, Set<String> facts, List<String> notDoneBy,
            String approves, List<RequiredRows> rows, String keyPoint, String state, List<NoticeOrder> notices, List<String> decisions,
            MessageCase messageCase, Set<String> of, Set<String> by) {
        this(element, name, process, form, limit, facts, notDoneBy, approves, rows, keyPoint, state, notices, decisions, messageCase, of, by,
                List.of(), null);
    }

    /** The same under another name. */
    Step named(Words other) {
        return new Step(element, other, process, form, limit, facts, notDoneBy, approves, rows, keyPoint, state, notices, decisions, messageCase,
                of, by, replies, part);
    }

    /** Rows of a kind that a step must have: {@code finding:1}. */
    public record RequiredRows(String kind, int least) {}

    /** Rows of a kind, and the form of the answer that each of them needs: {@code opinions:opinion-reply}. */
    public record AskedReply(String kind, String form) {}

    /** A notice to send: {@code N01:customer}. */
    public record NoticeOrder(String template, String to) {}

    /** When a message is possible: to an open case, to a closed one, or never from outside. */
    public enum MessageCase { OPEN, CLOSED, NEVER }
}
