import '../dataset/index.ts';
