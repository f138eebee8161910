/** The Flight stage's panels for longer work and its date picker, in a part of their own that loads after the first results. */
import { DatePicker } from '../../components/date-picker.ts';
import { BranchPicker } from './branch-picker.ts';
import { CalendarPanel } from './calendar-panel.ts';
import { DispersionPanel } from './dispersion-panel.ts';
import { SensitivityMap } from './sensitivity-map.ts';
import { SiteList } from './site-list.ts';
import { TrafficCard } from './traffic-card.ts';

/** What flight-stage.ts defines once the first plan is there. */
export const ELEMENTS = [
  ['date-picker', DatePicker],
  ['branch-picker', BranchPicker],
  ['sensitivity-map', SensitivityMap],
  ['site-list', SiteList],
  ['dispersion-panel', DispersionPanel],
  ['traffic-card', TrafficCard],
  ['calendar-panel', CalendarPanel],
] as const;
