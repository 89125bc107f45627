/**
 * Words to look for, as one string, case and inflection do not matter:
 *
 * | form | matches |
 * | --- | --- |
 * | `price` | the word in its regular inflections: price, prices, priced, pricing |
 * | `=price` | exactly this form |
 * | `@build` | any entry of the word class `build` (see `WordClasses`) |
 * | `set|choose|@decide` | any one of these |
 * | `the?` | optional word |
 * | `~` | a gap of up to three words |
 * | `*` | exactly one word, whichever |
 * | `#` | a number: 12, twelve, a dozen |
 * | `?` | the mark that ends a question, so that `near` can ask for a question about something |
 *
 * Words stand in order and side by side, inside one sentence. Never a regular expression.
 */
export type Pattern = string;

/** Where in an item a pattern may match. `prose` is title and body text without code, quotes, links, logs, headings. */
export type Zone = 'title' | 'lead' | 'prose' | 'heading' | 'item';

/** Named lists of words and phrases that patterns refer to as `@name`; an entry is a `Pattern` without classes. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/**
 * What a rule can look for. A closed set: each kind is implemented once, in the core.
 *
 * - `head`: the title opens with this verb (numbers, tags, `feat(scope):` and emoji before it are passed over), and,
 *   where `object` is given, the head noun of what it acts on is this. "Decide the price of the Pro plan" has verb
 *   *decide* and object *price*; in "Build the pricing page" the object is *page*, never *pricing*.
 * - `topic`: the title may be read as naming a thing (it opens with no verb, or with one that is a noun just as well),
 *   and the head noun of its first noun phrase, or of the one behind a colon or dash, is this ("Pro plan pricing").
 * - `phrase`: the pattern stands in one of the zones (default `prose`).
 * - `near`: all patterns stand in one sentence of a zone (default `prose`), in any order.
 * - `story`: user-story form whose actor is a user of the product; what somebody on the team wants is read like an order.
 * - `form`: a shape of the text (see `Form`).
 * - `type`, `label`: the item's own value is one of these names, in any case.
 * - `words`: words that are fitted for the rule, each with its own weight, add up (see `Fitted.words`).
 */
export type Signal =
  | { readonly kind: 'head'; readonly verb: Pattern; readonly object?: Pattern }
  | { readonly kind: 'topic'; readonly noun: Pattern }
  | { readonly kind: 'phrase'; readonly words: Pattern; readonly in?: readonly Zone[] }
  | { readonly kind: 'near'; readonly all: readonly Pattern[]; readonly in?: readonly Zone[] }
  | { readonly kind: 'story' }
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'type'; readonly names: readonly string[] }
  | { readonly kind: 'label'; readonly names: readonly string[] }
  | { readonly kind: 'words' };

/**
 * Shapes of a text:
 *
 * - `criteria`: acceptance criteria, by a heading, or Given / When / Then
 * - `conventional-title`: `feat(scope): …`, `fix: …`
 * - `code-title`: the title holds an identifier, a path, a file name, a flag or a route
 * - `steps-to-reproduce`: steps to reproduce, expected and actual behaviour
 */
export type Form = 'criteria' | 'conventional-title' | 'code-title' | 'steps-to-reproduce';
