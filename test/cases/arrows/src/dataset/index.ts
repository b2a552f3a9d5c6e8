import '../model/index.ts';
import './edition.ts';
