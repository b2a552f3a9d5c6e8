import '../functions/call/index.ts';
import '../functions/call/guard.ts';
import '../feed/index.ts';
