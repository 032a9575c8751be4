import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

const rules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // About how source is written; these pages are written by a build.
    'no-trailing-whitespace': 'off',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(rules));

/** What breaks the HTML standard or its rules of accessibility, each with its line and element. */
export async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, line, selector, message }) => `${ruleId} ${line}: ${selector} ${message}`,
    ),
  );
}
