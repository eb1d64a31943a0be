/**
 * The product as a person at a real browser meets it: sign in, start, take, complete, be refused. The pictures taken on the way go to
 * {@code target/pictures}, or where the system property {@code eights.pictures} says; those of the README are made with
 * {@code mvn test -Dtest='*BrowserTest' -Deights.pictures=src/docs/pictures}.
 */
package org.eights.browser;
