import type { Term, TermStatus } from '../../model/index.js';

/** Namespaces of TBX and of its data categories as tags (DCT style), and the prefixes by which we call them. */
export const tbxNamespaces: Readonly<Record<string, string>> = {
  'urn:iso:std:iso:30042:ed-2': '',
  'http://www.tbxinfo.net/ns/min': 'dct',
  'http://www.tbxinfo.net/ns/basic': 'dct',
  'http://www.tbxinfo.net/ns/core': 'dct',
};

/** Administrative status of TBX-Basic; superseded and deprecated terms are forbidden to us. */
const statuses: Readonly<Record<string, TermStatus>> = {
  'preferredTerm-admn-sts': 'preferred',
  'admittedTerm-admn-sts': 'admitted',
  'deprecatedTerm-admn-sts': 'forbidden',
  'supersededTerm-admn-sts': 'forbidden',
  preferredTerm: 'preferred',
  admittedTerm: 'admitted',
  deprecatedTerm: 'forbidden',
  supersededTerm: 'forbidden',
};

export function statusFromTbx(value: string): TermStatus | undefined {
  return Object.hasOwn(statuses, value) ? statuses[value] : undefined;
}

export const statusToTbx: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

const types: Readonly<Record<string, Term['type']>> = {
  fullForm: 'full',
  shortForm: 'short',
  abbreviation: 'abbreviation',
  acronym: 'abbreviation',
  initialism: 'abbreviation',
  variant: 'variant',
};

export function typeFromTbx(value: string): Term['type'] | undefined {
  return Object.hasOwn(types, value) ? types[value] : undefined;
}

export const typeToTbx: Readonly<Record<Term['type'], string>> = {
  full: 'fullForm',
  short: 'shortForm',
  abbreviation: 'abbreviation',
  variant: 'variant',
};
