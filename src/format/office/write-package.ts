import { strToU8, zipSync } from 'fflate';

/** An office file of its parts, the first «[Content_Types].xml». The same parts give the same bytes: no clock is asked. */
export function writePackage(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([path, xml]) => [
    path,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
  ]);
  // The beginning of time for ZIP, in the local time in which fflate writes it.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of relations: pairs of the kind of a relation and the path of what it leads to. */
export function relations(list: readonly (readonly [kind: string, target: string])[]): string {
  const each = list.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** The list of parts with their types. */
export function contentTypes(list: readonly (readonly [path: string, type: string])[]): string {
  const each = list.map(
    ([path, type]) =>
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join('')}</Types>`;
}
