import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import { SverkaError } from '../../model/index.js';

/** Largest sum of unpacked parts that is read, in bytes: a thousand pages are some 30 MB. */
const unpackedLimit = 300_000_000;
/** XML packs to a tenth or a twentieth; a part that unpacks a thousandfold was made to break its reader. */
const ratioLimit = 1000;

/** The XML parts of an office file (a ZIP), by their path. Pictures and fonts are not unpacked. */
export function openPackage(bytes: Uint8Array, name: string): ReadonlyMap<string, string> {
  refuseOtherContainers(bytes, name);
  let sum = 0;
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, {
      filter: (file) => {
        if (!/\.(?:xml|rels)$/i.test(file.name)) return false;
        sum += file.originalSize;
        if (sum > unpackedLimit || (file.originalSize > 10_000_000 && file.originalSize > file.size * ratioLimit)) {
          throw new SverkaError(
            'docx/too-large',
            `${name} unpacks to more than ${Math.floor(Math.min(sum, unpackedLimit) / 1_000_000)} MB from ${Math.ceil(bytes.length / 1_000_000)} MB, which no document of text does. Open it in its own program and save it again, or save it as text.`,
          );
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof SverkaError) throw error;
    throw broken(name, error);
  }
  return new Map(Object.entries(parts).map(([path, content]) => [path.replace(/^\//, ''), decode(content)]));
}

/** The sentence for an office file that cannot be read. */
export function broken(name: string, cause?: unknown): SverkaError {
  return new SverkaError(
    'docx/broken',
    `${name} is damaged or not a Word document (.docx). Open it in Word or LibreOffice, save it as .docx again, and give the new file.`,
    cause === undefined ? {} : { cause },
  );
}

function refuseOtherContainers(bytes: Uint8Array, name: string): void {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    if (holds(bytes, 'EncryptedPackage')) {
      throw new SverkaError(
        'docx/password-protected',
        `${name} is protected by a password. Open it with the password, save it without one, and give the new file.`,
      );
    }
    throw new SverkaError(
      'docx/old-format',
      `${name} is in Word's format before 2007 (.doc). Save it as .docx and give the new file.`,
    );
  }
  if (!starts(0x50, 0x4b)) throw broken(name);
  // Bit 0 of the flags in the first local file header: the ZIP itself is encrypted.
  if (((bytes[6] ?? 0) & 1) === 1) {
    throw new SverkaError(
      'docx/password-protected',
      `${name} is packed with a password. Unpack it and give the document itself.`,
    );
  }
}

/** Whether a UTF-16 name stands in the directory of a compound file. */
function holds(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = Math.min(bytes.length, 50_000_000) - wanted.length;
  for (let at = 0; at <= last; at += 2) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function decode(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content);
  return strFromU8(content);
}
