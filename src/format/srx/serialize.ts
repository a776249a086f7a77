import { escapeAttribute, escapeText } from '../xml/escape.js';
import type { Srx } from './model.js';

/** SRX 2.0 of the rules, valid against srx20.xsd. */
export function serializeSrx(srx: Srx): string {
  const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<srx xmlns="http://www.lisa.org/srx20" version="2.0">',
    `  <header segmentsubflows="${yesNo(srx.segmentSubflows)}" cascade="${yesNo(srx.cascade)}">`,
    '    <formathandle type="start" include="no"/>',
    '    <formathandle type="end" include="yes"/>',
    '    <formathandle type="isolated" include="no"/>',
    '  </header>',
    '  <body>',
    '    <languagerules>',
  ];
  for (const { name, rules } of srx.languageRules) {
    lines.push(`      <languagerule languagerulename="${escapeAttribute(name)}">`);
    for (const rule of rules) {
      lines.push(
        `        <rule break="${yesNo(rule.break)}">`,
        `          <beforebreak>${escapeText(rule.beforeBreak)}</beforebreak>`,
        `          <afterbreak>${escapeText(rule.afterBreak)}</afterbreak>`,
        '        </rule>',
      );
    }
    lines.push('      </languagerule>');
  }
  lines.push('    </languagerules>', '    <maprules>');
  for (const { pattern, rules } of srx.languageMaps) {
    lines.push(
      `      <languagemap languagepattern="${escapeAttribute(pattern)}" languagerulename="${escapeAttribute(rules)}"/>`,
    );
  }
  lines.push('    </maprules>', '  </body>', '</srx>', '');
  return lines.join('\n');
}
