import { useEffect, useState } from 'react';
import type { WorkbookOverrides } from '../../workbook/index.ts';
import { useServices } from '../services.ts';

/** The overrides of the workbook; undefined until they are loaded. */
export function useOverrides(): WorkbookOverrides | undefined {
  const services = useServices();
  const [overrides, setOverrides] = useState<WorkbookOverrides>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    services.overrides().then((loaded) => setOverrides(() => loaded), setFailure);
  }, [services]);
  if (failure) throw failure;
  return overrides;
}
