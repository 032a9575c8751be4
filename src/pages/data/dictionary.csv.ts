import type { APIRoute } from 'astro';
import { dictionaryCsv } from '#exports/dictionary.ts';

export const GET: APIRoute = () =>
  new Response(dictionaryCsv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
