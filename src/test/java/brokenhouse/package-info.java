/** A house in which every rule is broken once: each rule must be seen to fail before it is believed. No part of the product. */
package brokenhouse;
