/** The keys of undo and redo, without the actions: a control of an embedded figure knows no others. */

/** What Ctrl or ⌘ with Z, Shift+Z or Y stands for; null for any other key press. */
export function undoKeys(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}
