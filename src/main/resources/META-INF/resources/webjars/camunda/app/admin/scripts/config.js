import { product } from '../../eights/product.js';

export default product;
