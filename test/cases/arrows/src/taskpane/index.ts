import '../workbook/index.ts';
import '../commands/index.ts';
import '../workbench/index.ts';
import '../runtime.ts';
