/** A parsed JQL query. */
export interface Query {
  readonly where?: Clause;
  readonly orderBy: readonly { readonly field: FieldRef; readonly descending: boolean }[];
}

export type Clause =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Clause[] }
  | { readonly kind: 'not'; readonly part: Clause }
  | { readonly kind: 'test'; readonly field: FieldRef; readonly operator: Operator; readonly operand: Operand };

/** A field by name (`cf[10016]` is a name too), or a path into an issue property. */
export type FieldRef =
  { readonly name: string } | { readonly name: string; readonly property: string; readonly path: string };

export const OPERATORS = ['=', '!=', '<', '>', '<=', '>=', '~', '!~', 'in', 'not in', 'is', 'is not'] as const;
export type Operator = (typeof OPERATORS)[number];

export type Operand =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly Operand[] }
  | { readonly kind: 'function'; readonly name: string; readonly args: readonly string[] }
  | { readonly kind: 'empty' };

/** A query Jira refuses, in Jira's words; becomes a 400. */
export class JqlError extends Error {
  override readonly name = 'JqlError';
}
