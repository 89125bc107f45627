import { render } from 'preact';
import change from '../ui/locales/en/change.json';
import site from '../ui/locales/en/site.json';
import { Site } from '../ui/site/site';
import '../ui/styles/bars.css';
import '../ui/styles/change.css';
import '../ui/styles/site.css';
import { addWords } from '../ui/words';
import type { Place } from './context';
import { jiraPages } from './jira-pages';

export function showSite(place: Place, root: HTMLElement): void {
  addWords(change);
  addWords(site);
  render(<Site host={jiraPages(place)} />, root);
}
