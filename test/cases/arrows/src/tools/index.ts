import '../model/index.ts';
