import '../dataset/index.ts';
import '../dataset/inForce.ts';
import '../functions/index.ts';
