import type { Severity } from '../../model/index.js';
import { closePassages } from '../compare/close-passages.js';
import { keepsClose } from '../compare/gaps.js';
import { unansweredNames } from '../compare/names.js';
import { preferredTerm, termView } from '../compare/term-view.js';
import { differentTitles } from '../compare/titles.js';
import { type UnlistedName, unlistedNames } from '../compare/unlisted-names.js';
import { placeInBead } from '../context.js';
import { type Draft, defineRule } from '../rule.js';

/** How grave the lack is by what the name names: regions are paraphrased freely («азиатский», 亚洲国家). */
const SEVERITY: Readonly<Record<string, Severity>> = { place: 'warning', event: 'warning', region: 'warning' };

/**
 * Compares the names of countries, bodies, organs, offices, documents, places, events, languages and currencies of each
 * passage, by concept: every form of a name that the termbase or `Intl.DisplayNames` knows answers every other. Works in both directions.
 *
 * Cannot see names that neither knows (persons, firms), a name left out where the same passage has it once more, and
 * the body that the document is about, which every text leaves out at will.
 *
 * ITS 2.0: inconsistent-entities.
 */
export const nameMissing = defineRule({
  name: 'name-missing',
  group: 'facts',
  severity: 'error',
  issueType: 'inconsistent-entities',
  description: {
    en: 'Names of countries, bodies, offices, documents, places, languages and currencies in each passage are compared by concept. A name that only one text has, or another name in its place, means that the texts speak of different things. Names that neither the termbase nor the list of countries knows are not seen.',
    ru: 'Сравниваются по понятиям названия стран, органов, должностей, документов, мест, языков и валют в каждом отрывке. Если название есть только в одном тексте или на его месте стоит другое, тексты говорят о разном. Названия, которых нет ни в терминологической базе, ни в перечне стран, не видны.',
    zh: '按概念逐段比较国家、机构、职务、文件、地点、语言和货币的名称。只有一方出现的名称，或被换成另一名称，说明两个文本所指不同。术语库和国家名单中没有的名称无法识别。',
  },
  example: {
    source: 'Секретариат ШОС, РАТС ШОС',
    target: '上合组织秘书处，上合组织地区反恐怖机构执委会',
    explanation: {
      en: 'The Russian text names the Regional Anti-Terrorist Structure, the Chinese its Executive Committee.',
      ru: 'В русском тексте названа Региональная антитеррористическая структура, в китайском — её Исполнительный комитет.',
      zh: '俄文本指地区反恐怖机构，中文本指该机构的执行委员会。',
    },
  },
  messages: {
    missing: {
      en: '“{source}” is named only {inSource}; {inTarget} one expects {expected}.',
      ru: '«{source}» есть только {inSource}; {inTarget} ожидается {expected}.',
      zh: '仅{inSource}提到“{source}”，{inTarget}应有“{expected}”。',
    },
    added: {
      en: '“{target}” is named only {inTarget}; nothing answers it {inSource} ({expected}).',
      ru: '«{target}» есть только {inTarget}; {inSource} этому ничто не соответствует ({expected}).',
      zh: '仅{inTarget}提到“{target}”，{inSource}没有对应内容（{expected}）。',
    },
    replaced: {
      en: '“{source}” is answered by “{target}”, which names something else; {expected} is expected.',
      ru: '«{source}» передано как «{target}», а это другое название; ожидается {expected}.',
      zh: '“{source}”译作“{target}”，所指不同，应为“{expected}”。',
    },
    titles: {
      en: 'The titles “{source}” and “{target}” speak of different things.',
      ru: 'Названия «{source}» и «{target}» говорят о разном.',
      zh: '名称“{source}”与“{target}”所指内容不同。',
    },
    unlistedMissing: {
      en: 'The name “{source}” stands only {inSource}.',
      ru: 'Имя или название «{source}» есть только {inSource}.',
      zh: '仅{inSource}有名称“{source}”。',
    },
    unlistedAdded: {
      en: 'The name “{target}” stands only {inTarget}.',
      ru: 'Имя или название «{target}» есть только {inTarget}.',
      zh: '仅{inTarget}有名称“{target}”。',
    },
    unlistedReplaced: {
      en: '“{source}” is answered by “{target}”, which sounds like another name.',
      ru: '«{source}» передано как «{target}»: судя по звучанию, это другое имя или название.',
      zh: '“{source}”对应“{target}”，读音不同，似为另一名称。',
    },
  },
  *check(context) {
    const view = termView(context);
    const isClose = keepsClose(view, context.lexicon);
    for (const { terms, side, mention, concept, kind, instead } of unansweredNames(view)) {
      const { passage } = terms;
      const isPlace = kind === 'country' || kind === 'place';
      const isWord = kind === 'currency' || kind === 'language';
      const isFree = !instead && (isPlace ? !isClose : kind === 'region');
      const severity = isFree ? 'info' : isWord && !instead ? 'warning' : (SEVERITY[kind] ?? 'error');
      const language = (name: 'source' | 'target') => context[name].profile.code;
      if (instead) {
        const source = side === 'source' ? mention : instead;
        const target = side === 'source' ? instead : mention;
        const meant = side === 'source' ? concept : source.readings[0]!.concept;
        yield {
          message: 'replaced',
          severity,
          values: { source: source.text, target: target.text, expected: preferredTerm(meant, language('target')) },
          source: placeInBead(passage.source, [source.span]),
          target: placeInBead(passage.target, [target.span]),
        };
      } else if (side === 'source') {
        yield {
          message: 'missing',
          severity,
          values: { source: mention.text, target: '', expected: preferredTerm(concept, language('target')) },
          source: placeInBead(passage.source, [mention.span]),
          target: placeInBead(passage.target),
        };
      } else {
        yield {
          message: 'added',
          severity,
          values: { source: '', target: mention.text, expected: preferredTerm(concept, language('source')) },
          source: placeInBead(passage.source),
          target: placeInBead(passage.target, [mention.span]),
        };
      }
    }
    for (const { terms, source, target } of differentTitles(view, context.lexicon)) {
      const { passage } = terms;
      yield {
        message: 'titles',
        severity: 'warning',
        values: {
          source: passage.source.text.slice(...source),
          target: passage.target.text.slice(...target),
          expected: '',
        },
        source: placeInBead(passage.source, [source]),
        target: placeInBead(passage.target, [target]),
      };
    }
    const close = closePassages(view, context.lexicon);
    for (const name of unlistedNames(view, context)) yield draftOf(name, close.has(name.terms));
  },
});

/** A name that only its sound tells: an error if another stands in its place, a remark where the text may mean it otherwise. */
function draftOf({ terms, side, span, text, instead, expected, mayBeMeant, sure }: UnlistedName, isClose: boolean) {
  const { source, target } = terms.passage;
  const isSource = side === 'source';
  const severity: Severity = instead
    ? sure
      ? 'error'
      : 'warning'
    : isClose && sure && !mayBeMeant
      ? 'warning'
      : 'info';
  const [own, other] = [[span], instead ? [instead.span] : undefined];
  const values = {
    source: isSource ? text : (instead?.text ?? ''),
    target: isSource ? (instead?.text ?? '') : text,
    expected: isSource ? expected : '',
  };
  const message = instead
    ? expected && isSource
      ? 'replaced'
      : 'unlistedReplaced'
    : isSource
      ? expected
        ? 'missing'
        : 'unlistedMissing'
      : 'unlistedAdded';
  return {
    message,
    severity,
    values,
    source: placeInBead(source, isSource ? own : other),
    target: placeInBead(target, isSource ? other : own),
  } as const satisfies Draft;
}
