import { answeringEdition } from './answeringEdition.ts';
import { nearestFunction } from './check/nearestFunction.ts';
import { isTurkish } from './excel/hostFacts.ts';
import { insertAt } from './excel/insertAt.ts';
import { insertOnNewSheet } from './excel/insertOnNewSheet.ts';
import { readCulture } from './excel/readCulture.ts';
import type { PlacementMeant } from './excel/readPlacement.ts';
import { readReferred, referencesOf } from './excel/readReferred.ts';
import { readTarget } from './excel/readTarget.ts';
import { requireSpills } from './excel/requireSpills.ts';
import { runExcel } from './excel/runExcel.ts';
import { readSingleCall } from './formula/callSyntax.ts';
import type { CallSyntax } from './formula/callSyntax.ts';
import { mendNames } from './formula/mendNames.ts';
import { unknownFunction } from './formula/unknownFunction.ts';
import { localFormula } from './formula/localFormula.ts';
import { insertInTurn } from './insertInTurn.ts';
import type { InsertOptions, InsertOutcome, Insertion, Placement } from './insertion.ts';
import { layOutInsertion } from './layout/layOutInsertion.ts';
import { readAddress } from './place/area.ts';
import type { Area } from './place/area.ts';
import { WorkbookProblem } from './problem.ts';

const effect = 'Nothing was inserted.';
const turkishDecimal = ',';

/**
 * Inserts at the place, or says what is in the way: cells in use give the next free range as an offer. Nothing is ever
 * overwritten, and nothing stays half done. Rejects with a `WorkbookProblem` where it cannot be done there at all.
 */
export async function insert(
  insertion: Insertion,
  placement: Placement,
  options: InsertOptions = {},
): Promise<InsertOutcome> {
  const asked = { ...insertion, formula: mendNames(insertion.formula) };
  const call = readSingleCall(asked.formula);
  if (!call) throw notACall(asked.formula);
  const unknown = unknownFunction(asked.formula);
  if (unknown !== undefined) throw noSuchFunction(unknown);
  if (asked.mode === 'formula' && isTurkish()) return formulaToCopy(asked.formula);
  return insertInTurn(placement, options, (meant) => insertThere(asked, call, meant, options));
}

async function insertThere(
  insertion: Insertion,
  call: CallSyntax,
  placement: PlacementMeant,
  options: InsertOptions,
): Promise<InsertOutcome> {
  const edition = await answeringEdition(effect);
  const { kind, mode, label, formula } = insertion;
  const request = { asked: { kind, mode, label, formula }, options, edition };
  return runExcel({ effect }, async (context) => {
    if (placement.at === 'new-sheet') {
      const layout = await layOutInsertion(edition, insertion, call, new Map(), options.insertedOn);
      requireSpills(layout);
      return insertOnNewSheet(context, layout, { ...request, wantedName: placement.name ?? insertion.label });
    }
    const target = await readTarget(context, placement);
    const referred = await readReferred(context, target.sheet, [call]);
    const layout = await layOutInsertion(edition, insertion, call, referred, options.insertedOn);
    requireSpills(layout);
    const reads = insertion.mode === 'formula' ? areasRead(call, target.snapshot.name) : [];
    return insertAt(context, target, layout, request, reads);
  });
}

async function formulaToCopy(formula: string): Promise<InsertOutcome> {
  const { decimal = turkishDecimal } = await readCulture();
  return {
    status: 'copy-formula',
    formula: localFormula(formula, decimal),
    reason:
      'A Turkish Excel does not understand REE functions that are inserted, only those that are typed or pasted.',
  };
}

/** The cells of a sheet that a call refers to: no formula may stand in those it reads. */
function areasRead(call: CallSyntax, sheet: string): readonly Area[] {
  return referencesOf(call).flatMap((address) => {
    const place = readAddress(address);
    const isHere = place && (place.sheet === '' || place.sheet.toLowerCase() === sheet.toLowerCase());
    return isHere ? place.area : [];
  });
}

function noSuchFunction(functionId: string): WorkbookProblem {
  const nearest = nearestFunction(functionId);
  return new WorkbookProblem({
    code: 'bad-formula',
    reason: `There is no function REE.${functionId}.`,
    effect,
    repair: nearest === undefined ? 'See the list of functions under About.' : `Did you mean REE.${nearest}?`,
  });
}

function notACall(formula: string): WorkbookProblem {
  return new WorkbookProblem({
    code: 'bad-formula',
    reason: `${formula.slice(0, 100)} is not a single call of an REE function.`,
    effect,
    repair: 'Type the formula into the cell.',
  });
}
