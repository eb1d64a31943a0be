/**
 * How the product speaks: every sentence in Chinese and in English, and every no with its reason.
 * It knows no trade and no engine. Every other room may use it.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Wording",
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.eights.wording;
