/** All checks, in the order of the table. The last looks back at what was told during the others. */
import { back } from './back';
import type { Check } from './check';
import { copying } from './copying';
import { disk } from './disk';
import { figures, worker } from './figures';
import { search, settings, theme } from './head';
import { links } from './links';
import { notes } from './notes';
import { quiet } from './quiet';
import { reading } from './reading';
import { files, workbench } from './workbench';

export const CHECKS: readonly Check[] = [
  reading,
  figures,
  worker,
  links,
  copying,
  workbench,
  files,
  theme,
  settings,
  search,
  back,
  notes,
  disk,
  quiet,
];
