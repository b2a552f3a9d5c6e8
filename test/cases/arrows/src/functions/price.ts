import './call/index.ts';
import '../dataset/edition.ts';
import '../dataset/inForce.ts';
import '../workbook/index.ts';
