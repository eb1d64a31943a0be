/* The list of tasks: what is due first comes first, each with its case, and a search for any case. */
import card from './list/card.js';
import search from './list/search.js';
import sorting from './list/sorting.js';
import { wear } from './style.js';

wear(new URL('./desk.css', import.meta.url));

export default [sorting, search, card];
