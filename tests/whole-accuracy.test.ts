import { foundIn } from '#filing/gather-reports.ts';
import { readDocument } from '#importers/index.ts';
import { testAccuracy } from './accuracy-tests.ts';
import { accuracy } from './found-accuracy.ts';
import { registered } from './narrative-documents.ts';
import { wholeDepartments, wholeDocuments } from './whole-documents.ts';

const context = { departments: wholeDepartments(), schemes: registered().schemes };

const measured = await Promise.all(
  wholeDocuments().map(async ({ name, bytes, expected }) => {
    const document = await readDocument(bytes, name);
    const found = foundIn([{ path: name, name, bytes, document }], context);
    return { name, ...accuracy(found.data, expected) };
  }),
);

testAccuracy(measured, 2300);
