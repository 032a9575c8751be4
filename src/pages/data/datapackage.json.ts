import type { APIRoute } from 'astro';
import { dataPackage } from '#exports/data-package.ts';
import { site } from '#reading/site.ts';
import { tableFiles } from './_files.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(dataPackage(site(), await tableFiles()), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
