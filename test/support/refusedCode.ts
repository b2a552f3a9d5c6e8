import { ApiError } from '../../src/workbench/richApi/index.ts';

/** The code with which the object model refuses something; `none` where it does not. */
export async function refusedCode(act: () => unknown): Promise<string> {
  try {
    await act();
    return 'none';
  } catch (thrown) {
    if (thrown instanceof ApiError) return thrown.code;
    throw thrown;
  }
}
