import '../functions/index.ts';
import '../taskpane/index.ts';
