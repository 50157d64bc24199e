/** Rules of this repository for the linter: ARCHITECTURE.md says what they hold. */

/** French has letters outside A–Z: É, ç, œ. These shorthands do not know them. */
const asciiOnly = /\\[wWbB]|(?<!\\u\{?[0-9A-F]{0,6})[aA]-[zZ]/u;

const frenchLetters = {
  create(context) {
    const check = (node, text) => {
      if (typeof text === 'string' && asciiOnly.test(text))
        context.report({ node, message: String.raw`\w, \b, [A-Z] and [a-z] miss French letters: use \p{…} with the u or v flag.` });
    };
    return {
      'Literal[regex]': (node) => check(node, node.regex.pattern),
      "NewExpression[callee.name='RegExp'] Literal": (node) => check(node, node.value),
      "NewExpression[callee.name='RegExp'] TemplateElement": (node) => check(node, node.value.raw),
    };
  },
};

/** The packages' entries that the sources of one may import; those of Node only where `node` says so. */
const arrows = {
  meta: { schema: [{ type: 'object' }] },
  create(context) {
    const { allowed, node: nodeToo } = context.options[0];
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const [, entry] = /^@incise\/(.*)$/u.exec(source.value) ?? [];
      if (entry !== undefined && !allowed.includes(entry))
        context.report({
          node: source,
          message: `may import ${allowed.map((name) => `@incise/${name}`).join(' and ') || 'no other package'}: see ARCHITECTURE.md.`,
        });
      if (!nodeToo && source.value.startsWith('node:'))
        context.report({ node: source, message: 'packages run in browsers too: nothing Node-only in src.' });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

export default { meta: { name: 'incise' }, rules: { 'french-letters': frenchLetters, arrows } };
