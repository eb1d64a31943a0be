/* The bell in the bar. */
import bell from './bell/bell.js';
import { wear } from './style.js';

wear(new URL('./desk.css', import.meta.url));

export default [bell];
