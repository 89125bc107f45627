/** Classes that give a type of work item its coloured sign. */
export const typeClass = (name: string): string => `type type-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;
