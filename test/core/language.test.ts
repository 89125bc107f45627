import { expect, test } from '@jest/globals';
import { judge, rule, ruleset } from './rulesets';

const set = ruleset([rule('O6-all', [{ kind: 'phrase', words: 'export|login|launch|bug|panel' }])]);
const reason = (title: string, body = ''): string | undefined => judge(set, title, body).reason;

test.each([
  ['Definir la estrategia de precios para el plan Pro'],
  ['Preis für das neue Paket festlegen und mit dem Vertrieb abstimmen'],
  ['Ajouter un bouton pour exporter la liste des clients dans la page'],
  ['価格戦略を決める'],
  ['Определить цену тарифа'],
  ['تحديد سعر الخطة'],
  ['Export: Die Liste der Kunden wird nicht als Datei gespeichert und das ist ein Problem für den Vertrieb.'],
])('not English: %s', (title) => expect(reason(title)).toBe('not-english'));

test.each([
  'Export login',
  'El Nino panel',
  'Launch in São Paulo',
  'Login für Deutschland',
  'Café export',
  'De-dupe le export',
])('not called foreign: %s', (title) => expect(judge(set, title).call).toBe('PO'));

test.each(['', '   ', '🚀🚀', '—', '```\ncode\n```'])('no text: %j', (title) => {
  expect(judge(set, title)).toMatchObject({ call: 'unclear', evidence: [] });
});

test('says why it abstains', () => {
  expect(reason('')).toBe('no-text');
  expect(reason('Wombat')).toBe('no-evidence');
});
