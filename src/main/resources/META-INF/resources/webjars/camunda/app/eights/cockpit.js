/* What our pages in Cockpit need of it. */

/** A service of Cockpit's own. */
export const cockpit = name => self.angular.element(document.documentElement).injector().get(name);

/** Titles the window. Cockpit asks for the name of the person who is signed in as soon as a page wants a title, and not before. */
export const titled = title => cockpit('page').titleSet(title);
