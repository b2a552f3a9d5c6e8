import './names.ts';
