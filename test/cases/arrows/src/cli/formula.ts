import '../workbench/index.ts';
import '../functions/index.ts';
import '../dataset/inForce.ts';
import '../dataset/seeds/index.ts';
import '../files/index.ts';
import 'node:fs';
import '../taskpane/index.ts';
import '../model/unit.ts';
