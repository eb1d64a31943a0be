package org.eights.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may bring.
 *
 * @param body any request but an upload
 * @param upload photos and other files, and the deployment of diagrams; a little more than the largest file
 *     ({@code eights.attachments.size}), since a form adds something around it
 */
@ConfigurationProperties("eights.limits")
record LimitSettings(@DefaultValue("1MB") DataSize body, @DefaultValue("21MB") DataSize upload) {}
