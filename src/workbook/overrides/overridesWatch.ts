import type { Store } from '../../model/index.ts';
import { isPending } from '../refresh/ownCell.ts';
import { CalculatedRounds } from '../following/calculatedRounds.ts';
import { followedReading } from '../following/followedReading.ts';
import type { Heard } from '../following/heard.ts';
import { oneAtATime } from '../following/oneAtATime.ts';
import { describeOverrides } from './describeOverrides.ts';
import type { Understood } from './describeOverrides.ts';
import type { LaidOverrides } from './layOverrides.ts';
import { isStated } from './overrideRow.ts';
import type { OverrideRow, StatedRow } from './overrideRow.ts';
import { OverridesLayer } from './overridesLayer.ts';
import type { Stated } from './overridesLayer.ts';
import type { OverridesPorts } from './overridesPorts.ts';
import type { OverridesFound, OverridesState } from './overridesState.ts';
import { cellText } from './cellText.ts';
import { readRows } from './readRows.ts';
import { readScenario } from './readScenario.ts';
import type { LackingTable, OverridesRead, SeenOverrides } from './seenOverrides.ts';

const keepsChanging = `The value is calculated from what it overrides, and changes with it: it was followed ${CalculatedRounds.most} times. Calculate it from cells that the overrides do not touch.`;
function scenarioKeepsChanging(inForce: string, next: string): string {
  const [stays, says] = [inForce || 'no scenario', next || 'nothing'];
  return `The cell of the scenario is calculated from what the overrides change: it was followed ${CalculatedRounds.most} times, and ${stays} stays in force where the cell says ${says}. Calculate it from other cells.`;
}

/** Follows the table: one reading at a time, of which the last counts. */
export class OverridesWatch {
  readonly read = oneAtATime(() => this.#readOnce());
  readonly #settle = oneAtATime(() => this.#settleOnce());
  readonly #ports: OverridesPorts;
  readonly #state: Store<OverridesState>;
  readonly #layer: OverridesLayer;
  readonly #rounds = new CalculatedRounds();
  readonly #see: () => Promise<OverridesRead>;
  #understood: Understood | undefined;
  #stopped: ReadonlyMap<number, string> = new Map();
  /** What was said last. */
  #said:
    { readonly understood: Understood | undefined; readonly laid: LaidOverrides | undefined } | undefined;
  #lacking: LackingTable | undefined;

  constructor(ports: OverridesPorts, state: Store<OverridesState>) {
    this.#ports = ports;
    this.#state = state;
    this.#see = followedReading(ports, this.#hear, ({ seen, lacking }) => Boolean(seen ?? lacking));
    this.#layer = new OverridesLayer({ lay: ports.lay, changed: () => void this.#settle() });
  }

  /** As if somebody had typed something. */
  async readAnew(): Promise<void> {
    this.#rounds.startAnew();
    await this.read();
  }

  readonly #hear = (heard: Heard): void => {
    if (this.#isTyped(heard)) this.#rounds.startAnew();
    if (this.#concerns(heard)) void this.read();
  };

  /** Where Excel does not say by whom, what changes on the sheet of the table may be the problems that are written there. */
  #isTyped(heard: Heard): boolean {
    if (heard.kind !== 'changed') return heard.kind === 'rearranged';
    return !(heard.isOwn ?? heard.sheetId === this.#understood?.seen.sheetId);
  }

  /** Where a table was and is no more, it may come back with any change: by an undo. */
  #concerns(heard: Heard): boolean {
    const seen = this.#understood?.seen;
    if (heard.kind === 'rearranged') return true;
    if (!seen) return heard.kind === 'changed';
    if (heard.kind === 'calculated' && !hasFormulas(seen)) return false;
    return heard.sheetId === seen.sheetId || heard.sheetId === seen.scenario?.sheetId;
  }

  async #readOnce(): Promise<void> {
    try {
      const { seen, lacking } = await this.#see();
      this.#lacking = lacking;
      this.#understand(seen);
    } catch (trouble) {
      this.#ports.report('The overrides of the workbook cannot be read', trouble);
      this.#state.set({ ...this.#state.get(), trouble });
    }
  }

  #understand(seen: SeenOverrides | undefined): void {
    const before = this.#layer.stated;
    const read = seen && { seen, rows: readRows(seen), ...scenarioOf(seen, before.scenario) };
    const stated = { rows: statedNow(read?.rows ?? [], before.rows), scenario: read?.scenario ?? '' };
    const changed = this.#layer.changesTo(stated);
    if (changed && !this.#isCalculated(seen, stated, changed)) this.#rounds.startAnew();
    const isFollowed = changed === undefined || this.#rounds.mayFollow();
    const isOtherScenario = !isFollowed && stated.scenario !== before.scenario;
    this.#understood =
      read && isOtherScenario
        ? {
            ...read,
            scenario: before.scenario,
            scenarioProblem: scenarioKeepsChanging(before.scenario, stated.scenario),
          }
        : read;
    const stopped = isFollowed || isOtherScenario ? [] : [...changed];
    this.#stopped = new Map(stopped.map((row) => [row, keepsChanging]));
    if (isFollowed) this.#layer.put(stated);
    void this.#settle();
  }

  /** Whether formulas alone have made the change: what somebody types is always followed. */
  #isCalculated(
    seen: SeenOverrides | undefined,
    { scenario }: Stated,
    changed: ReadonlySet<number>,
  ): boolean {
    if (scenario !== this.#layer.stated.scenario) return seen?.scenario?.isFormula === true;
    const calculated = new Set(seen?.rows.filter((row) => row.hasFormula).map(({ row }) => row));
    return changed.size > 0 && [...changed].every((row) => calculated.has(row));
  }

  /** Says what was understood and what is wrong with it: to the pane, and beside the rows. */
  async #settleOnce(): Promise<void> {
    // Not while an edition is being replaced.
    await Promise.resolve();
    const understood = this.#understood;
    const { laid } = this.#layer;
    const isSaid = this.#said?.understood === understood && this.#said?.laid === laid;
    if (isSaid && understood) return;
    this.#said = { understood, laid };
    const found = understood && describeOverrides(understood, laid, this.#stopped);
    this.#state.set({ found: found ?? null, lacking: this.#lacking, trouble: undefined });
    if (!understood || !found?.hasProblemColumn) return;
    const isJudged = laid !== undefined || !understood.rows.some(isStated);
    const texts = textsBeside(understood, found);
    if (!isJudged || texts.size === 0) return;
    try {
      await this.#ports.writeProblems({ seen: understood.seen, texts });
    } catch (trouble) {
      this.#ports.report('What is wrong with overrides cannot be written beside them', trouble);
      this.#state.set({ ...this.#state.get(), trouble });
    }
  }
}

function hasFormulas({ rows, scenario }: SeenOverrides): boolean {
  return scenario?.isFormula === true || rows.some(({ hasFormula }) => hasFormula);
}

/** A row that is not calculated yet says what it said before. */
function statedNow(rows: readonly OverrideRow[], before: readonly StatedRow[]): readonly StatedRow[] {
  const known = new Map(before.map((row) => [row.row, row]));
  return rows.flatMap((row) =>
    isStated(row) ? row : row.status === 'pending' ? (known.get(row.row) ?? []) : [],
  );
}

/** So does the cell of the scenario. */
function scenarioOf(
  { scenario: cell }: SeenOverrides,
  before: string,
): Pick<Understood, 'scenario' | 'scenarioProblem'> {
  const { scenario, problem } = readScenario(cell);
  return { scenario: isPending(cell?.value) ? before : scenario, scenarioProblem: problem };
}

/** What should stand beside rows where something else stands; what is not calculated yet is left alone. */
function textsBeside(
  { seen }: Understood,
  { problems, pending }: OverridesFound,
): ReadonlyMap<number, string> {
  const wanted = new Map(problems.map(({ row, problem }) => [row, problem]));
  const waiting = new Set(pending);
  return new Map(
    seen.rows.flatMap(({ row, cells }) => {
      const text = wanted.get(row) ?? '';
      return waiting.has(row) || text === cellText(cells.Problem) ? [] : [[row, text]];
    }),
  );
}
