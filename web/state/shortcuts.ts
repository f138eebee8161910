/** Key presses that stand for an action, and how they are written. The actions themselves are in actions.ts. */
import { ACTIONS, type Action } from './actions.ts';
import { undoKeys } from './undo-keys.ts';

/** “Ctrl+Shift+Z”, or “⇧⌘Z” on a Mac; empty for an action without keys. */
export function keysOf({ shortcut }: Action): string {
  if (!shortcut) return '';
  const key = shortcut.key.toUpperCase();
  if (/Mac|iPhone|iPad/.test(navigator.userAgent)) return `${shortcut.shift ? '⇧' : ''}⌘${key}`;
  return `Ctrl+${shortcut.shift ? 'Shift+' : ''}${key}`;
}

/** The action a key press stands for, unless a text field would take the key itself. */
export function actionOf(event: KeyboardEvent): Action | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const inside = event.composedPath()[0];
  const own = inside instanceof HTMLInputElement && inside.type === 'text';
  // Printing means the page from anywhere.
  if (own && event.key !== 'p') return undefined;
  const undo = undoKeys(event);
  if (undo) return ACTIONS[undo];
  const key = event.key.toLowerCase();
  const all: readonly Action[] = Object.values(ACTIONS);
  return all.find(({ shortcut }) => shortcut?.key === key && (shortcut.shift ?? false) === event.shiftKey);
}
