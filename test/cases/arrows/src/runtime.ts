import './functions/index.ts';
import './taskpane/index.ts';
import './commands/index.ts';
import './dataset/inForce.ts';
import './feed/index.ts';
import './workbook/index.ts';
import './workbench/index.ts';
