import '../dataset/index.ts';
import './price.ts';
