interface Flag {
  readonly id: string | number;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'success' | 'info' | 'warning' | 'error';
  readonly isAutoDismiss?: boolean;
}

const SHOWN_MS = 8000;
const name = (id: Flag['id']): string => `forge-flag-${id}`;

/**
 * The corner of the page for the app's messages (`id="forge-flags"`). Screen readers read out what is put into it, so it
 * must be there before the first flag.
 */
function place(): HTMLElement {
  const found = document.getElementById('forge-flags');
  if (found) return found;
  const made = document.createElement('div');
  made.id = 'forge-flags';
  made.setAttribute('role', 'status');
  document.body.append(made);
  return made;
}

function closer(flag: Flag): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '×';
  button.setAttribute('aria-label', 'Close');
  button.addEventListener('click', () => close(flag));
  return button;
}

function close({ id }: { readonly id: Flag['id'] }): boolean {
  const flag = document.getElementById(name(id));
  flag?.remove();
  return flag !== null;
}

/** Shows a flag of the app (`class="forge-flag"`, `data-type`) until its button is pressed, or its time is over. */
function show(flag: Flag): boolean {
  close(flag);
  const box = document.createElement('div');
  box.id = name(flag.id);
  box.className = 'forge-flag';
  box.dataset['type'] = flag.type ?? 'info';
  const title = document.createElement('strong');
  title.textContent = flag.title ?? '';
  const text = document.createElement('p');
  text.textContent = flag.description ?? '';
  box.append(title, closer(flag), text);
  place().append(box);
  if (flag.isAutoDismiss) setTimeout(() => box.remove(), SHOWN_MS);
  return true;
}

export const flags = { place, show, close };
