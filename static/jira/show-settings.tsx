import { render } from 'preact';
import settings from '../ui/locales/en/settings.json';
import { Settings } from '../ui/settings/settings';
import '../ui/styles/settings.css';
import { addWords } from '../ui/words';
import type { Place } from './context';
import { jiraSettings } from './jira-settings';

export function showSettings(place: Place, root: HTMLElement): void {
  addWords(settings);
  render(<Settings host={jiraSettings(place)} projectId={place.projectId} />, root);
}
