/**
 * Aligns with sentence vectors where a runtime is installed, and without them where it is not:
 *
 *     npm install @huggingface/transformers     (optional: 200 MB with its model, fetched at the first run)
 *     npx tsx examples/align-with-embeddings.ts
 *
 * Any model that puts translations near each other will do, LaBSE or multilingual MiniLM for instance.
 */
import { alignSegments, type Embed, embedSegments } from '../src/index.js';

// Universal Declaration of Human Rights, articles 3 and 9.
const russian = [
  'Каждый человек имеет право на жизнь, на свободу и на личную неприкосновенность.',
  'Никто не может быть подвергнут произвольному аресту, задержанию или изгнанию.',
];
const chinese = ['人人有权享有生命、自由和人身安全。', '任何人不得加以任意逮捕、拘禁或放逐。'];

/** A sentence-embedding model, or `undefined` where its runtime is not installed. */
async function loadEmbedder(): Promise<Embed | undefined> {
  // Named in a variable, so that no bundler and no compiler looks for a package that is optional.
  const runtime = '@huggingface/transformers';
  const transformers = await import(runtime).catch(() => undefined);
  if (transformers === undefined) return undefined;
  const extract = await transformers.pipeline('feature-extraction', 'Xenova/paraphrase-multilingual-MiniLM-L12-v2');
  return async (texts) => {
    const output = await extract([...texts], { pooling: 'mean', normalize: true });
    return output.tolist().map((vector: number[]) => Float32Array.from(vector));
  };
}

const embed = await loadEmbedder();
if (!embed) console.error('No embedding runtime is installed: aligning by words, numbers and lengths.');
const vectors = embed && (await embedSegments(russian, chinese, embed));
const beads = alignSegments(russian, chinese, {
  sourceLanguage: 'ru',
  targetLanguage: 'zh',
  ...(vectors ? { vectors } : {}),
});
for (const { source, target, confidence } of beads) {
  console.log(
    `${confidence.toFixed(2)}  ${source.map((at) => russian[at]).join(' ')}  ↔  ${target.map((at) => chinese[at]).join('')}`,
  );
}
