import '../feed/index.ts';
import '../functions/index.ts';
