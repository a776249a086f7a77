export function compileModule(): Promise<string>;
export function moduleSource(base64: string): string;
