import * as z from 'zod/mini';

// Compiled schemas need `new Function`, which the page's content security policy forbids.
z.config({ jitless: true });

export { z };
