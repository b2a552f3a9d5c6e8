/** What functions.json says of one function; the file is Excel's, so its names are too. */
export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterDeclaration[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly allowErrorForDataTypeAny?: boolean;
    readonly allowCustomDataForDataTypeAny?: boolean;
  };
}

export interface ParameterDeclaration {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly customEnumType?: string;
}

export interface EnumDeclaration {
  readonly id: string;
  readonly values: readonly {
    readonly name: string;
    readonly value?: string | number;
    readonly tooltip?: string;
  }[];
}

export interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly FunctionDeclaration[];
  readonly enums?: readonly EnumDeclaration[];
}

const CANCELABLE = 1;
const STREAMING = 2;
const MAY_HOLD_ERRORS = 4;
const MAY_HOLD_RICH_DATA = 8;

/** The functions of a file, each with the options that the file sets for all. */
export function listDeclarations(file: FunctionsFile): FunctionDeclaration[] {
  const { allowErrorForDataTypeAny = false, allowCustomDataForDataTypeAny = false } = file;
  const shared = { allowErrorForDataTypeAny, allowCustomDataForDataTypeAny };
  return file.functions.map((declaration) => ({
    ...declaration,
    id: declaration.id.toUpperCase(),
    options: { ...shared, ...declaration.options },
  }));
}

export function isStreaming({ options }: FunctionDeclaration): boolean {
  return options?.stream === true;
}

export function isCancelable({ options }: FunctionDeclaration): boolean {
  return options?.cancelable === true || options?.stream === true;
}

export function takesErrors({ options }: FunctionDeclaration): boolean {
  return options?.allowErrorForDataTypeAny === true || options?.allowCustomDataForDataTypeAny === true;
}

export function takesRichData({ options }: FunctionDeclaration): boolean {
  return options?.allowCustomDataForDataTypeAny === true;
}

export function flagsOf(declaration: FunctionDeclaration): number {
  return (
    (isCancelable(declaration) ? CANCELABLE : 0) |
    (isStreaming(declaration) ? STREAMING : 0) |
    (takesErrors(declaration) ? MAY_HOLD_ERRORS : 0) |
    (takesRichData(declaration) ? MAY_HOLD_RICH_DATA : 0)
  );
}
