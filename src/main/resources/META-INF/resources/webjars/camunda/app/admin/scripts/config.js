import { product } from '../../eights/product.js';
import '../../eights/wording.js';
// Whoever signs out here leaves no drafts behind.
import '../../eights/forms/drafts.js';

export default product;
