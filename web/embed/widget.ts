/** `moonline/widget`: the classes, their tags not defined. */
export { MoonlineParam, MoonlineScenario, MoonlineWidget, type WidgetState } from './facade.ts';
