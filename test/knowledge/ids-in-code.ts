/** `category.${one}.short` -> a pattern that takes any name in the place. */
export const idPattern = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/\$\{[^}]*\}/)
      .map((piece) => piece.replace(/[^\w]/g, '\\$&'))
      .join('[\\w-]+')}$`,
  );

/** Message ids that code may use: what it says, and every literal or template that looks like one. */
export function idsInCode(code: string): string[] {
  const said = [...code.matchAll(/\b(?:say|clinicNote)\(\s*'([^']+)'/g)];
  const quoted = [...code.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/g)];
  const templates = [...code.matchAll(/`([a-z][\w-]*\.\$\{[^}]*\}[^`\s]*)`/g)];
  return [...said, ...quoted, ...templates].map(([, id = '']) => id);
}

/** Ids that code hands to `say`, as literals or templates. */
export const saidIds = (code: string): string[] =>
  [...code.matchAll(/\b(?:say|clinicNote)\(\s*(?:'([^']+)'|`([^`]+)`)/g)].map(
    ([, literal, template]) => literal ?? template ?? '',
  );
