/** How sverka names itself in the files it writes; a test holds the version to package.json's. */
export const tool = { name: 'sverka', version: '0.1.0', page: 'https://www.npmjs.com/package/sverka' } as const;
