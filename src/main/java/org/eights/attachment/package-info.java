/**
 * Photos and documents that people attach to a case: taken in, looked at, kept and given out again.
 * Nothing is believed that a file says of itself: what it is follows from its content, where a photo was taken is removed, and what
 * could do harm is refused with the reason. It knows neither the steps nor the trade, and of a case only its number.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Attachment", allowedDependencies = {"casefile", "wording"})
package org.eights.attachment;
