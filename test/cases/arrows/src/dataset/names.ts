import '../functions/index.ts';
import './missing.ts';
import './unrelated.ts';
