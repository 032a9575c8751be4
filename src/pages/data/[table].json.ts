import type { APIRoute } from 'astro';
import { tableFile, tablePaths } from './_files.ts';

/** Every table as JSON. */
export const getStaticPaths = tablePaths;

export const GET: APIRoute = ({ params }) => tableFile(params['table'], 'json', 'application/json');
