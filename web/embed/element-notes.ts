/**
 * What an author may use of the elements beside their properties and methods, which are read from the code: attributes,
 * events, parts, states, slots. custom-elements.json is made of both; a test holds each note to the built elements.
 */

export interface ElementNotes {
  readonly tag: string;
  readonly className: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
}

const ERROR = 'It cannot be shown; detail has `code` and `message`.';
const CHANGE = 'Its scenario is another; detail has `link` and, for one field, `path`.';
const SCENARIO = 'Id of a moonline-scenario; without it the one around it, else the page’s own for its preset.';

export const ELEMENT_NOTES: readonly ElementNotes[] = [
  {
    tag: 'moonline-widget',
    className: 'MoonlineWidget',
    attributes: {
      preset: 'A preset’s id, or a share link.',
      scenario: SCENARIO,
      for: 'The same as scenario.',
      view: 'flight, driver, satellite, plan, bottleneck, funnel, site-map or kardashev.',
      controls: 'none, basic or full.',
      theme: 'auto (as the text around it), light or dark.',
      lang: 'en, de, es or zh; without it the language of the text around it. A page speaks one language: the last asked for.',
      units: 'si for SI base units.',
      loading: 'lazy (when seen), click or eager.',
    },
    events: {
      'moonline-ready': 'The first result is drawn.',
      'moonline-change': CHANGE,
      'moonline-result': 'A result or an outcome has come.',
      'moonline-error': ERROR,
    },
    parts: {
      frame: 'All of the figure.',
      poster: 'The picture before it is alive.',
      run: 'The button of loading="click".',
      title: 'Title and name of the scenario.',
      link: 'The way to the application.',
      figure: 'The drawing.',
      reading: 'The point that is read.',
      figures: 'The key figures.',
      controls: 'All controls.',
      control: 'One control.',
      message: 'Why it cannot be shown.',
    },
    states: { busy: 'A result is on its way.', broken: 'It cannot be shown.' },
    properties: {
      height: 'Least height.',
      surface: 'Ground; every other token of the application’s theme is open in the same way.',
    },
  },
  {
    tag: 'moonline-param',
    className: 'MoonlineParam',
    attributes: {
      path: 'The field, such as driver.acceleration_g.',
      preset: 'A preset’s id, or a share link.',
      scenario: SCENARIO,
      for: 'The same as scenario.',
      name: 'Its name in a form.',
      disabled: 'It only shows its value.',
    },
    events: { 'moonline-change': CHANGE, 'moonline-error': ERROR },
    parts: { number: 'The number.', input: 'The field for typing.' },
    states: { dragging: 'It is being dragged.', broken: 'It is no number of a scenario.' },
    properties: { accent: 'Its colour.' },
  },
  {
    tag: 'moonline-scenario',
    className: 'MoonlineScenario',
    attributes: { preset: 'A preset’s id, or a share link.' },
    events: { 'moonline-error': ERROR },
    parts: {},
    states: {},
    properties: {},
  },
];
