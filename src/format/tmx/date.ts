/** «20261120T020000Z» of ISO 8601 in TMX's form; `undefined` where it is no date and time. */
export function tmxDate(iso: string): string | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(iso);
  if (parts === null) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = parts;
  if (zone !== 'Z') {
    const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
    if (Number.isNaN(time)) return undefined;
    return `${new Date(time).toISOString().replace(/[-:]|\.\d+/g, '')}`;
  }
  return `${year}${month}${day}T${hour}${minute}${second}Z`;
}

let lastTmx = '';
let lastIso: string | undefined;

/** ISO 8601 of a TMX date, `undefined` where it is not «YYYYMMDDThhmmssZ» or no such day exists. */
export function isoDate(tmx: string): string | undefined {
  // The units of a memory were often made in the same second.
  if (tmx !== lastTmx) {
    lastIso = readDate(tmx);
    lastTmx = tmx;
  }
  return lastIso;
}

function readDate(tmx: string): string | undefined {
  if (tmx.length !== 16) return undefined;
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(tmx);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] as number);
}
