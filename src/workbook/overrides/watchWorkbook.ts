import type { Lay } from '../../dataset/index.ts';
import { unattended } from '../../model/index.ts';
import { readOverrides } from '../excel/readOverrides.ts';
import { runExcel } from '../excel/runExcel.ts';
import { writeOverrideProblems } from '../excel/writeOverrideProblems.ts';
import { writeScenario } from '../excel/writeScenario.ts';
import { followInExcel } from '../following/followInExcel.ts';
import { takeTurn } from '../takeTurn.ts';
import { watchOverrides } from './watchOverrides.ts';
import type { WorkbookOverrides } from './watchOverrides.ts';

interface Parts {
  readonly lay: (lay: Lay | undefined) => void;
  readonly report: (what: string, error: unknown) => void;
}

const unread = 'The overrides of the workbook are not in force.';
const unwritten = 'Nothing was written.';

/** The overrides of the workbook that is open in Excel. */
export function watchWorkbook({ lay, report }: Parts): WorkbookOverrides {
  return watchOverrides({
    ...followInExcel(unread, readOverrides),
    lay,
    report,
    writeProblems: (wanted) =>
      takeTurn('checking the overrides', unattended(), () =>
        runExcel({ effect: unwritten, waitsForEdit: true }, (context) =>
          writeOverrideProblems(context, wanted),
        ),
      ),
    writeScenario: (scenario) =>
      takeTurn('choosing a scenario', unattended(), () =>
        runExcel({ effect: unwritten, waitsForEdit: true }, (context) =>
          writeScenario(context, scenario, unwritten),
        ),
      ),
  });
}
