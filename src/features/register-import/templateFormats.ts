export const templateFormats = ['CSV', 'XLSX', 'GeoJSON'] as const;
export type TemplateFormat = (typeof templateFormats)[number];
