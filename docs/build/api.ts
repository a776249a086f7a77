import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { library } from '../../entries.config.js';

/**
 * Writes docs/api.md from the docstrings of everything that the sub-paths export: `npm run docs:api`. With `--check` it writes
 * nothing and fails where the file is not what would be written.
 */
const root = resolve(import.meta.dirname, '../..');

export function apiReference(): string {
  const files = Object.values(library).map((file) => resolve(root, file));
  const config = ts.parseConfigFileTextToJson('tsconfig.json', readFileSync(resolve(root, 'tsconfig.json'), 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram([...files, resolve(root, 'src/platform.d.ts')], options);
  const checker = program.getTypeChecker();
  const parts = [
    '# API reference',
    '',
    'Made from the docstrings by `npm run docs:api`. Each part is what one sub-path exports.',
    '',
  ];
  for (const [name, file] of Object.entries(library)) {
    // The front door opens all the other rooms.
    if (name === 'index') continue;
    const source = program.getSourceFile(resolve(root, file));
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) continue;
    parts.push(`## sverka/${name}`, '');
    for (const symbol of checker.getExportsOfModule(module).toSorted(byName)) parts.push(...describe(symbol, checker));
  }
  return `${parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function byName(a: ts.Symbol, b: ts.Symbol): number {
  return a.name < b.name ? -1 : 1;
}

function describe(exported: ts.Symbol, checker: ts.TypeChecker): string[] {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const declaration = symbol.declarations?.[0];
  if (!declaration) return [];
  return [
    `### ${exported.name}`,
    '',
    '```ts',
    declarationText(declaration, symbol, checker),
    '```',
    '',
    ...prose(symbol, checker),
  ];
}

/** A declaration without what it does: signatures of functions, members of interfaces. */
function declarationText(declaration: ts.Declaration, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  if (ts.isFunctionDeclaration(declaration)) {
    return (symbol.declarations ?? [])
      .filter(ts.isFunctionDeclaration)
      .map((each) => {
        const signature = checker.getSignatureFromDeclaration(each);
        const text = signature ? checker.signatureToString(signature, undefined, ts.TypeFormatFlags.NoTruncation) : '';
        return `function ${symbol.name}${text}`;
      })
      .join('\n');
  }
  if (ts.isVariableDeclaration(declaration)) {
    const type = checker.typeToString(checker.getTypeOfSymbol(symbol), undefined, ts.TypeFormatFlags.NoTruncation);
    return `const ${symbol.name}: ${type.length > 600 ? `${type.slice(0, 600)}…` : type}`;
  }
  if (ts.isClassDeclaration(declaration)) {
    const members = declaration.members
      .filter((member) => !member.name || !ts.isPrivateIdentifier(member.name))
      .filter((member) => !(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private))
      .map((member) => `  ${withoutBody(member)}`);
    return `class ${symbol.name} {\n${members.join('\n')}\n}`;
  }
  const text = declaration.getText().replace(/^export /, '');
  return text.length > 4000 ? `${text.slice(0, 4000)}…` : text;
}

function withoutBody(member: ts.ClassElement): string {
  const body = 'body' in member ? (member.body as ts.Node | undefined) : undefined;
  const text = body ? member.getText().slice(0, body.getStart() - member.getStart()) : member.getText();
  return text.trim().replace(/\s+/g, ' ');
}

function prose(symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const tags = symbol.getJsDocTags(checker).map((tag) => {
    const words = ts.displayPartsToString(tag.text);
    const [head = '', ...rest] = words.split(' ');
    return tag.name === 'param' ? `- \`${head}\`: ${rest.join(' ')}` : `- **${tag.name}** ${words}`;
  });
  return [...(text === '' ? [] : [text, '']), ...tags, ...(tags.length > 0 ? [''] : [])];
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const file = resolve(root, 'docs/api.md');
  const reference = apiReference();
  if (!process.argv.includes('--check')) writeFileSync(file, reference);
  else if (readFileSync(file, 'utf8') !== reference) {
    console.error('docs/api.md is not what the docstrings say: run "npm run docs:api".');
    process.exitCode = 1;
  }
}
