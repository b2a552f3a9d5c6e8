import './cli/formula.ts';
