/**
 * Ref of a field that a person just opened: it takes the focus as it appears. The `autofocus` attribute would not do:
 * browsers ignore it in a frame of another origin, which is where Jira shows the app.
 */
export const takeFocus = (field: HTMLElement | null): void => field?.focus();
