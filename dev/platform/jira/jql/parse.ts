import { lex, type Token } from './lex';
import { JqlError, type Clause, type FieldRef, type Operand, type Operator, type Query } from './query';

const EXPECTED_OPERATOR =
  "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";
const RESERVED_WORDS = new Set(['and', 'or', 'not', 'in', 'is', 'order', 'by', 'was', 'changed', 'empty', 'null']);

class Parser {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  query(): Query {
    const where = this.isEnd() || this.isWord('order') ? undefined : this.or();
    const orderBy = this.isWord('order') ? this.order() : [];
    if (!this.isEnd()) this.fail(`Expecting either 'OR' or 'AND' but got '${this.peek().text}'.`);
    return { ...(where ? { where } : {}), orderBy };
  }

  private or(): Clause {
    return this.chain('or', ['or'], ['||', '|'], () => this.and());
  }

  private and(): Clause {
    return this.chain('and', ['and'], ['&&', '&'], () => this.not());
  }

  private chain(kind: 'and' | 'or', words: string[], symbols: string[], next: () => Clause): Clause {
    const parts = [next()];
    while (words.some((word) => this.isWord(word)) || symbols.some((symbol) => this.isSymbol(symbol))) {
      this.at++;
      parts.push(next());
    }
    return parts.length === 1 ? parts[0]! : { kind, parts };
  }

  private not(): Clause {
    if (this.isWord('not') || this.isSymbol('!')) {
      this.at++;
      return { kind: 'not', part: this.not() };
    }
    if (!this.isSymbol('(')) return this.test();
    this.at++;
    const inner = this.or();
    this.symbol(')');
    return inner;
  }

  private test(): Clause {
    const field = this.field();
    const operator = this.operator();
    return { kind: 'test', field, operator, operand: this.operand(operator) };
  }

  private field(): FieldRef {
    const token = this.peek();
    const plain = token.kind === 'string' || (token.kind === 'word' && !RESERVED_WORDS.has(token.text.toLowerCase()));
    if (!plain) this.fail(`Expecting a field name but got '${token.text || 'the end of the query'}'.`);
    this.at++;
    if (!this.isSymbol('[')) return { name: token.text };
    this.at++;
    const inside = this.take(['word', 'string'], 'an identifier');
    this.symbol(']');
    if (token.text.toLowerCase() === 'cf') return { name: `cf[${inside}]` };
    const path = this.peek().kind === 'word' && this.peek().text.startsWith('.') ? this.tokens[this.at++]!.text : '';
    return { name: token.text.toLowerCase(), property: inside, path: path.slice(1) };
  }

  private operator(): Operator {
    const token = this.peek();
    const text = token.text.toLowerCase();
    this.at++;
    if (token.kind === 'symbol' && ['=', '!=', '<', '>', '<=', '>=', '~', '!~'].includes(text)) return text as Operator;
    if (token.kind === 'word' && text === 'in') return 'in';
    if (token.kind === 'word' && text === 'not' && this.isWord('in')) return (this.at++, 'not in');
    if (token.kind === 'word' && text === 'is') return this.isWord('not') ? (this.at++, 'is not') : 'is';
    this.at--;
    return this.fail(`Expecting operator but got '${token.text || 'the end of the query'}'. ${EXPECTED_OPERATOR}`);
  }

  private operand(operator: Operator): Operand {
    const wantsList = operator === 'in' || operator === 'not in';
    if (!wantsList && this.isSymbol('(')) this.fail(`Operator '${operator}' does not support the list value.`);
    if (!this.isSymbol('(')) return this.single();
    this.at++;
    const items = [this.single()];
    while (this.isSymbol(',')) {
      this.at++;
      items.push(this.single());
    }
    this.symbol(')');
    return { kind: 'list', items };
  }

  private single(): Operand {
    const token = this.peek();
    if (token.kind === 'string') return (this.at++, { kind: 'value', value: token.text });
    const lower = token.text.toLowerCase();
    if (token.kind === 'word' && (lower === 'empty' || lower === 'null')) return (this.at++, { kind: 'empty' });
    if (token.kind !== 'word' || RESERVED_WORDS.has(lower)) {
      this.fail(`Expecting either a value, list or function but got '${token.text || 'the end of the query'}'.`);
    }
    this.at++;
    if (!this.isSymbol('(')) return { kind: 'value', value: token.text };
    return { kind: 'function', name: token.text, args: this.args() };
  }

  private args(): string[] {
    this.at++;
    const args: string[] = [];
    while (!this.isSymbol(')')) {
      args.push(this.take(['word', 'string'], 'a function argument'));
      if (this.isSymbol(',')) this.at++;
    }
    this.at++;
    return args;
  }

  private order(): Query['orderBy'] {
    this.at++;
    if (!this.isWord('by')) this.fail(`Expecting 'by' but got '${this.peek().text}'.`);
    const list: { field: FieldRef; descending: boolean }[] = [];
    do {
      this.at++;
      const field = this.field();
      const descending = this.isWord('desc');
      if (descending || this.isWord('asc')) this.at++;
      list.push({ field, descending });
    } while (this.isSymbol(','));
    return list;
  }

  private peek(): Token {
    return this.tokens[Math.min(this.at, this.tokens.length - 1)]!;
  }
  private isEnd(): boolean {
    return this.peek().kind === 'end';
  }
  private isWord(word: string): boolean {
    return this.peek().kind === 'word' && this.peek().text.toLowerCase() === word;
  }
  private isSymbol(symbol: string): boolean {
    return this.peek().kind === 'symbol' && this.peek().text === symbol;
  }
  private symbol(symbol: string): void {
    if (!this.isSymbol(symbol))
      this.fail(`Expecting '${symbol}' but got '${this.peek().text || 'the end of the query'}'.`);
    this.at++;
  }
  private take(kinds: readonly Token['kind'][], what: string): string {
    const token = this.peek();
    if (!kinds.includes(token.kind)) this.fail(`Expecting ${what} but got '${token.text || 'the end of the query'}'.`);
    this.at++;
    return token.text;
  }
  private fail(problem: string): never {
    const { line, column } = this.peek();
    throw new JqlError(`Error in the JQL Query: ${problem} (line ${line}, character ${column})`);
  }
}

/** Parses a query; throws `JqlError` in Jira's words with line and character. */
export const parseJql = (source: string): Query => new Parser(lex(source)).query();
