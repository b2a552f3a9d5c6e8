/** The document settings that `Office.context.document.settings` keeps: names and JSON texts. */
export class DocumentSettings {
  private entries: readonly (readonly [string, string])[] = [];

  list(): readonly (readonly [string, string])[] {
    return this.entries;
  }

  /** Answers the methods of the settings; undefined for any other. */
  execute(dispatchId: number, data: Readonly<Record<string, unknown>>): object | undefined {
    if (dispatchId === SAVE) {
      const method = data.DdaSettingsMethod as {
        readonly Properties: readonly (readonly [string, string])[];
      };
      this.entries = method.Properties;
      return {};
    }
    if (dispatchId !== REFRESH) return undefined;
    return { Properties: { Settings: this.entries.map(([Name, Value]) => ({ Name, Value })) } };
  }
}

const REFRESH = 75;
const SAVE = 76;
