import { config } from 'zod/mini';

// Compiled schemas need `new Function`, which the page's content security policy forbids.
config({ jitless: true });
