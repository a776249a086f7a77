import type { Abbreviations } from '../profile.js';

/** As English official documents use them. */
export const abbreviations: Abbreviations = {
  leading:
    'mr. mrs. ms. dr. prof. st. no. nos. art. arts. para. paras. p. pp. vol. ch. sec. fig. e.g. i.e. cf. vs. viz. gen. col. sen. rep. hon.'.split(
      ' ',
    ),
  trailing:
    'etc. inc. ltd. co. corp. jr. sr. al. a.m. p.m. u.s. u.k. u.n. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.'.split(
      ' ',
    ),
};
