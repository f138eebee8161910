/** The elements every stage needs at once, with their tags. Charts and what one stage needs come later (stages/loaders.ts). */
import { MoonlineApp } from './app.ts';
import { ChainRibbon } from './chain-ribbon.ts';
import { KpiStrip } from './kpi-strip.ts';
import { LanguageMenu } from './language-menu.ts';
import { OutcomeNote } from './outcome-note.ts';
import { PageHeader } from './page-header.ts';
import { ParamControl } from './param-control.ts';
import { StageLayout } from './stage-layout.ts';

export const PAGE_ELEMENTS: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['param-control', ParamControl],
  ['kpi-strip', KpiStrip],
  ['outcome-note', OutcomeNote],
  ['stage-layout', StageLayout],
  ['chain-ribbon', ChainRibbon],
  ['language-menu', LanguageMenu],
  ['page-header', PageHeader],
  ['moonline-app', MoonlineApp],
];
