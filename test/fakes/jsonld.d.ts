/** The little of jsonld 8 that tests use; the package brings no types. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<{
      readonly contextUrl: null;
      readonly documentUrl: string;
      readonly document: unknown;
    }>;
    /** Fails where a term or value would be dropped. */
    readonly safe: boolean;
    readonly base?: string;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<unknown[]>;
    toRDF(document: object, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
  };
  export default jsonld;
}
