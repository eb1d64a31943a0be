/** The register of promises over HTTP. */
package org.eights.contract.web;
