/**
 * Stems under which Porter's algorithm files the other cases of a Russian noun, where it does not see through the
 * change: «Китай», but «Китая» (taken for an adjective); «Египет», but «Египта», «перечень», but «перечня» (the vowel
 * is fleeting).
 */
export function declinedStems(word: string, stem: (word: string) => string): string[] {
  const soft = /^(.*[аеу])й$/iu.exec(word);
  if (soft) return ['я', 'ю', 'ем', 'е'].map((ending) => stem(`${soft[1]}${ending}`));
  const fleeting = /^(\p{Lu}.*[^аеиоуыэюя])[её]([тц])$/u.exec(word);
  if (fleeting) return ['а', 'у', 'ом', 'е'].map((ending) => stem(`${fleeting[1]}${fleeting[2]}${ending}`));
  const fleetingSoft = /^(.*[^аеиоуыэюя])[её]нь$/iu.exec(word);
  if (fleetingSoft) return ['я', 'ю', 'ем', 'е', 'и', 'ей'].map((ending) => stem(`${fleetingSoft[1]}н${ending}`));
  return [];
}
