import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** Rules, not their words: the files whose objects have `examples` and `caution`. */
const RULE_FILE = /[\\/]src[\\/]rules[\\/][^\\/]+\.ts$/;
const NO_EXAMPLES = "examples: { yes: [''], no: [''] }";

/**
 * Takes from a file of rules what only pages and tests read: examples and cautions. What remains is the same ruleset
 * (its version does not depend on them) and a smaller bundle.
 */
export const stripExamples = (code, file = 'rules.ts') => {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    const name = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : '';
    if (name === 'examples') cuts.push([node.getStart(), node.getEnd(), NO_EXAMPLES]);
    else if (name === 'caution') {
      const comma = /^\s*,/.exec(code.slice(node.getEnd()))?.[0].length ?? 0;
      cuts.push([node.getStart(), node.getEnd() + comma, '']);
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts.reverse().reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code);
};

/** For Vite (and Rollup or Rolldown): `plugins: [stripExamplesPlugin()]`. */
export const stripExamplesPlugin = () => ({
  name: 'strip-examples',
  enforce: 'pre',
  transform(code, id) {
    const file = id.split('?')[0];
    return RULE_FILE.test(file) ? { code: stripExamples(code, file), map: null } : undefined;
  },
});

/** For esbuild: `plugins: [stripExamplesEsbuild()]`. */
export const stripExamplesEsbuild = () => ({
  name: 'strip-examples',
  setup(build) {
    build.onLoad({ filter: RULE_FILE }, async ({ path }) => ({
      contents: stripExamples(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
});
