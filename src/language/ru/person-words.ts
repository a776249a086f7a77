import type { PersonWords } from '../person-words.js';

/** How Russian means a person without a name. */
export const personWordsRu: PersonWords = {
  pronouns: /(?<!\p{L})(?:он|она|его|ему|её|ее|ей|ним|ней|нём|нем|тот|тому|того|последн\p{L}+|обоих|оба)(?!\p{L})/giu,
  offices:
    /(?<!\p{L})(?:президент|председател|премьер|министр|секретар|посол|посл|глав|господин|госпож|г-н|г-ж|писател|академик|представител)\p{L}*/giu,
};
