export declare const iconSizes: readonly number[];
export declare function renderIcon(svg: string, sizePx: number): Promise<Buffer>;
