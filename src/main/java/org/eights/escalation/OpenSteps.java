package org.eights.escalation;

/** Knows who holds the open steps. */
public interface OpenSteps {

    /** The step that stands at an element of a process instance; {@link OpenStep#NOBODYS} where none does. */
    OpenStep at(String processInstanceId, String element);
}
