/** Controls of a live figure: the page's own parameter control, for a few fields or for all of the stage. Loaded on demand. */
import { text } from '../../src/text/text.ts';
import { html, nothing, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PageContext } from '../state/page-context.ts';
import { ParamControl } from '../components/param-control.ts';
import { provideContext } from '../state/store-controller.ts';
import type { Store } from '../state/store.ts';
import type { View } from './views/view.ts';

/** The page's control under a tag that no host page has. */
class MoonlineControl extends ParamControl {}
if (!customElements.get('moonline-control')) customElements.define('moonline-control', MoonlineControl);

const provided = new WeakMap<EventTarget, Store>();

/** All fields of a stage in their groups, asked for by opening the list. */
async function groupsOf(view: View, control: (path: string) => unknown): Promise<unknown> {
  const { STAGE_DEFINITIONS } = await import('../stages/definitions.ts');
  return STAGE_DEFINITIONS[view.stage].groups
    .map((group) => ({ ...group, paths: group.paths.filter((path) => !view.params.includes(path)) }))
    .filter((group) => group.paths.length > 0)
    .map(
      (group) =>
        html`<p class="group-title">${group.title()}</p>
          <div class="group">${group.paths.map(control)}</div>`,
    );
}

/** Controls for a figure; `host` answers for them, so that they find its store wherever they stand. */
export function figureControls(which: string, view: View, store: Store, host: HTMLElement): unknown {
  if (provided.get(host) !== store) {
    provided.set(host, store);
    // A control asks for the store alone; there is no session of the page here.
    provideContext(host, { store } as PageContext);
  }
  const control = (path: string) => html`<moonline-control part="control" path=${path}></moonline-control>`;
  const open = (event: Event) => {
    const list = event.currentTarget as HTMLDetailsElement;
    if (list.open && list.childElementCount === 1)
      void groupsOf(view, control).then((groups) => render(groups, list.appendChild(document.createElement('div'))));
  };
  return html`<div class="controls" part="controls">
    ${view.params.map(control)}
    ${
      which === 'full'
        ? // What is in the list was put there by hand: another view has a list of its own.
          keyed(
            view,
            html`<details @toggle=${open}>
              <summary>${text('embed.allParameters')}</summary>
            </details>`,
          )
        : nothing
    }
  </div>`;
}
