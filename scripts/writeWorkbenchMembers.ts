// Writes docs/workbench-members.md from the classes of the workbench's object model. `npm run docs`
import { writeFileSync } from 'node:fs';
import { apiClasses } from '../src/workbench/objects/apiClasses.ts';
import { workbenchMembers } from './docs/workbenchMembers.ts';

writeFileSync('docs/workbench-members.md', workbenchMembers(apiClasses));
console.log(`docs/workbench-members.md: ${apiClasses.length} classes`);
