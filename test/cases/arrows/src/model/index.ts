import './unit.ts';
import './period.ts';
