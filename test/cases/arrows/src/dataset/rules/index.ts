import '../edition.ts';
