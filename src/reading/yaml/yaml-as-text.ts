/** YAML with scalars as source text: numbers and dates keep every character. */
export type YamlTree = string | null | readonly YamlTree[] | { readonly [key: string]: YamlTree };
