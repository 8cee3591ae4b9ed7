import { ADMX_LANGUAGES, adml, admx } from './admx'
import { policyJsonSchema } from './json-schema'

const FOLDER = 'docs/policy'

/** Every file that is made of the policy's schema, by its path in the project. */
export const publishedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    [`${FOLDER}/policy.schema.json`, `${JSON.stringify(policyJsonSchema(), null, 2)}\n`],
    [`${FOLDER}/windows/WorkcardDialer.admx`, admx()],
    ...Object.entries(ADMX_LANGUAGES).map(([name, language]): [string, string] => [
      `${FOLDER}/windows/${name}/WorkcardDialer.adml`,
      adml(language),
    ]),
  ])
