export { type CsvOptions, toCsv } from './to-csv';
export { type JsonLd, type JsonLdOptions, toJsonLd } from './to-json-ld';
export { type MarkdownOptions, toMarkdown } from './to-markdown';
export { toTable } from './to-table';
