import type { Field, WorkItem } from './work-item';

/** The text that an evidence's `start` and `end` point into, for each field of an item. */
export const fieldText = (item: WorkItem, field: Field): string => {
  switch (field) {
    case 'title':
      return item.title;
    case 'body':
      return item.body.text;
    case 'type':
      return item.type ?? '';
    case 'labels':
      return (item.labels ?? []).join(', ');
    default:
      return unknown(field);
  }
};

const unknown = (field: never): never => {
  throw new Error(`there is no such field: ${String(field)}`);
};
