export declare const developmentUrl: string;
export declare function manifestFor(manifest: string, url?: string): string;
