import type { APIContext, RouteData } from 'astro';
import { expect, test } from 'vitest';
import { endpointAnswer } from './endpoint-answer.ts';

type Context = Pick<APIContext, 'params' | 'props' | 'url'>;

/** An application with one endpoint, whose only address is `/2022.csv`. */
function answerOf(GET: (context: Context) => Response, pathname = '/2022.csv') {
  const told = { params: { file: '2022.csv' }, props: { unit: '万元' } };
  const staticPaths = { keyed: new Map([['/2022.csv', told]]) };
  const app = {
    routeCache: { get: () => ({ staticPaths }) },
    getComponentByRoute: () => ({ GET }),
  };
  const route = { type: 'endpoint' } as RouteData;
  return endpointAnswer(app as unknown as Parameters<typeof endpointAnswer>[0], {
    route,
    pathname,
  });
}

test('tells an endpoint its parameters and its props', async () => {
  const answer = await answerOf(
    ({ params, props }) => new Response(`${params['file']} ${props['unit']}`),
  );
  expect(await answer?.text()).toBe('2022.csv 万元');
});

test.each([
  ['an address that is not known', () => answerOf(() => new Response(''), '/2023.csv')],
  ['what asks for its address', () => answerOf(({ url }) => new Response(String(url)))],
  ['what fails without its address', () => answerOf(({ url }) => new Response(url.pathname))],
])('leaves %s to Astro', async (_, answer) => expect(await answer()).toBeNull());

test('fails where the endpoint does', async () => {
  const answer = answerOf(() => {
    throw new Error('Unexpected report');
  });
  await expect(answer).rejects.toThrow('Unexpected report');
});
