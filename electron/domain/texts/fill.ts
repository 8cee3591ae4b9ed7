/** Puts parameters in for their marks, `{{name}}`; one that is not given stays as it is. */
export const fill = (text: string, params: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => params[name] ?? mark)
