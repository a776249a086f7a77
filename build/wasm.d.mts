export function compileModule(options?: { shared?: boolean }): Promise<string>;
export function moduleSource(base64: string, name?: string): string;
