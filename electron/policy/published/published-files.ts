import { policyJsonSchema } from './json-schema'

/** Every file that is made of the policy's schema, by its path in the project. */
export const publishedFiles = (): ReadonlyMap<string, string> =>
  new Map([['docs/policy/policy.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`]])
