/** Cases over HTTP. */
package org.eights.desk.web;
